using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Emission;

internal sealed partial class ExpressionEmitter
{
    private string Member(MemberExpression member, int from, string receiver, Receivers receivers)
    {
        if (member.Path.Count == 0)
        {
            return Typed(receiver, member.Type, isDateTime: false, member.Type.CanBeNull);
        }

        PathStep last = member.Path[member.Path.Count - 1];
        bool receiverCanBeNull = from == 0 && CanBeNull(member, receivers);
        if (last.Default is null)
        {
            return Typed(Path(member, from, member.Path.Count, receiver, receiverCanBeNull), last.Type, last.IsDateTime, last.IsNullableValue);
        }

        int owner = member.Path.Count - 1;
        if (owner > from || receiverCanBeNull)
        {
            // Without the object that would hold it, the member has no default either.
            string variable = Variable();
            string holder = owner > from ? Path(member, from, owner, receiver, receiverCanBeNull) : receiver;
            return $"({holder} is {{ }} {variable} ? {Effective(last, variable)} : null)";
        }

        return Effective(last, receiver);
    }

    /// <summary>A value as it is in C#, where nothing stands in for it; otherwise null.</summary>
    private static string? PlainValue(MemberExpression member, Receivers receivers, out bool canBeNull)
    {
        canBeNull = false;
        if (member.Path.Count == 0 || member.Path[member.Path.Count - 1] is not { Default: null, Type.Kind: RuleTypeKind.Number or RuleTypeKind.Enum or RuleTypeKind.Boolean or RuleTypeKind.Time } last)
        {
            return null;
        }

        string path = Path(member, 0, member.Path.Count, receivers[member.Parameter], CanBeNull(member, receivers));
        canBeNull = last.IsNullableValue || path.Contains("?.");
        return path;
    }

    /// <summary>Whether what a path starts at can be null.</summary>
    private static bool CanBeNull(MemberExpression member, Receivers receivers) =>
        member.Parameter.Length > 0 && receivers.Find(member.Parameter).TypeName.EndsWith("?", StringComparison.Ordinal);

    /// <summary>A member with a default. The default speaks of the members beside it.</summary>
    private string Effective(PathStep step, string holder)
    {
        string own = Typed($"{holder}.{Identifier(step.Name)}", step.Type, step.IsDateTime, step.IsNullableValue);
        string @default = Value(step.Default!, Receivers.Of(holder));
        return step.Type.Kind == RuleTypeKind.Text
            ? $"(global::Ordain.Rules.TextRules.HasText({own}) ? {own} : {@default})"
            : Lifted($"({own} ?? {@default})", step.Type);
    }

    private static string Path(MemberExpression member, int from, int to, string receiver, bool receiverCanBeNull)
    {
        string text = receiver;
        bool canBeNull = receiverCanBeNull;
        for (int i = from; i < to; i++)
        {
            // Only the step before counts: what is behind a "?." is left out with it.
            text += (canBeNull ? "?." : ".") + Identifier(member.Path[i].Name);
            canBeNull = member.Path[i].Type.CanBeNull;
        }

        return text;
    }

    private static string Typed(string path, RuleType type, bool isDateTime, bool canBeNull) => type.Kind switch
    {
        RuleTypeKind.OpenEnum => path + (canBeNull ? "?." : ".") + "WireName",
        RuleTypeKind.Number => $"(decimal?){path}",
        RuleTypeKind.Enum => $"({type.Name}?){path}",
        RuleTypeKind.Boolean => $"(bool?){path}",
        RuleTypeKind.Time when isDateTime => $"{Rules}ToTime({path})",
        RuleTypeKind.Time => $"(global::System.DateTimeOffset?){path}",
        _ => path,
    };

    private string Length(LengthExpression length, Receivers receivers)
    {
        string value = Value(length.Target, receivers);
        if (length.CanBeDefault)
        {
            string variable = Variable();
            return $"({value} is {{ IsDefault: false }} {variable} ? (decimal?){variable}.{length.Name} : null)";
        }

        return $"(decimal?)({value}){(length.Target.Type.CanBeNull ? "?." : ".")}{length.Name}";
    }
}
