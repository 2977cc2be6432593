using System.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>The names of enums that are written as text, and of those that are keys: one method per enum that an object uses.</summary>
internal static class EnumNameEmitter
{
    public static string MethodOf(ValueSpec value)
    {
        var name = new StringBuilder("NameOf_");
        foreach (char c in value.TypeName.Replace("global::", ""))
        {
            name.Append(char.IsLetterOrDigit(c) ? c : '_');
        }

        return name.ToString();
    }

    public static void Emit(SourceWriter source, ObjectSpec spec)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (MemberSpec member in spec.Members)
        {
            for (ValueSpec? value = member.Value; value is not null; value = value.Element)
            {
                if (value is { Kind: ValueKind.Enum, Enum: { IsText: true } names } && done.Add(value.TypeName))
                {
                    EmitMethod(source, value, names);
                }

                if (value.Key is { Kind: ValueKind.Enum, Enum: { } keys } && done.Add(value.Key.TypeName))
                {
                    EmitMethod(source, value.Key, keys);
                }
            }
        }
    }

    private static void EmitMethod(SourceWriter source, ValueSpec value, EnumSpec names)
    {
        source.Line();
        source.Open($"private static string? {MethodOf(value)}({value.TypeName} value) => value switch");
        foreach (EnumMemberSpec name in names.Members)
        {
            source.Line($"{value.TypeName}.{ExpressionEmitter.Identifier(name.Name)} => {Literals.String(name.WireName)},");
        }

        source.Line("_ => null,");
        source.Close("};");
    }
}
