using System.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The names of enums that are written as text, and of those that are keys: a method that writes and one that reads per enum that an object uses.</summary>
internal static class EnumNameEmitter
{
    /// <summary>The method that gives a value's name.</summary>
    public static string MethodOf(ValueSpec value) => NameOf("NameOf_", value);

    /// <summary>The method that reads a name.</summary>
    public static string ReaderOf(ValueSpec value) => NameOf("ValueOf_", value);

    private static string NameOf(string prefix, ValueSpec value)
    {
        var name = new StringBuilder(prefix);
        foreach (char c in value.TypeName.Replace("global::", ""))
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return name.ToString();
    }

    public static void Emit(SourceWriter source, ObjectSpec spec)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        bool isRead = spec is { Unreadable: null, Construction: not null };
        foreach (MemberSpec member in spec.Members)
        {
            for (ValueSpec? value = member.Value; value is not null; value = value.Element)
            {
                if (value is { Kind: ValueKind.Enum, Enum: { IsText: true } names } && done.Add(value.TypeName))
                {
                    EmitMethods(source, value, names, isRead);
                }

                if (value.Key is { Kind: ValueKind.Enum, Enum: { } keys } && done.Add(value.Key.TypeName))
                {
                    EmitMethods(source, value.Key, keys, isRead);
                }
            }
        }
    }

    private static void EmitMethods(SourceWriter source, ValueSpec value, EnumSpec names, bool isRead)
    {
        source.Line();
        source.Open($"private static string? {MethodOf(value)}({value.TypeName} value) => value switch");
        foreach (EnumMemberSpec name in names.Members)
        {
            source.Line($"{value.TypeName}.{ExpressionEmitter.Identifier(name.Name)} => {Literals.String(name.WireName)},");
        }

        source.Line("_ => null,");
        source.Close("};");
        if (isRead)
        {
            EmitReader(source, value, names);
        }
    }

    private static void EmitReader(SourceWriter source, ValueSpec value, EnumSpec names)
    {
        var wireNames = new List<string>();
        source.Line();
        source.Open($"private static {value.TypeName} {ReaderOf(value)}(ref global::Ordain.PayloadReader reader) => reader.ReadString() switch");
        foreach (EnumMemberSpec name in names.Members)
        {
            string wireName = Literals.String(name.WireName);
            if (!wireNames.Contains(wireName))
            {
                wireNames.Add(wireName);
                source.Line($"{wireName} => {value.TypeName}.{ExpressionEmitter.Identifier(name.Name)},");
            }
        }

        source.Line("null => default,");
        source.Line($"_ => reader.RefuseName<{value.TypeName}>({string.Join(", ", wireNames)}),");
        source.Close("};");
    }
}
