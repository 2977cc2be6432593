using System.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The converters of System.Text.Json that an object's members are written with: each made once, when it is first needed.</summary>
internal static class ConverterEmitter
{
    /// <summary>The field of a converter.</summary>
    public static string FieldOf(ConverterSpec converter) => $"Converters.{NameOf(converter)}";

    public static void Emit(SourceWriter source, ObjectSpec spec)
    {
        var fields = new List<string>();
        foreach (MemberSpec member in spec.Members)
        {
            for (ValueSpec? value = member.Value; value is not null; value = value.Element)
            {
                if (value.Converter is { } converter)
                {
                    string field = $"public static readonly global::System.Text.Json.Serialization.JsonConverter<{converter.ConvertedType}> {NameOf(converter)} = global::Ordain.PayloadConverters.Of<{converter.ConvertedType}>(new {converter.TypeName}());";
                    if (!fields.Contains(field))
                    {
                        fields.Add(field);
                    }
                }
            }
        }

        StaticsEmitter.EmitClass(source, "Converters", fields);
    }

    private static string NameOf(ConverterSpec converter)
    {
        var name = new StringBuilder();
        foreach (char c in (converter.TypeName + "_Of_" + converter.ConvertedType).Replace("global::", ""))
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return name.ToString();
    }
}
