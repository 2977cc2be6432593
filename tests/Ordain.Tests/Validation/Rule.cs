namespace Ordain.Tests.Validation;

internal static class Rule
{
    public static RuleInfo Of(RuleKind kind, params object[] arguments) => new()
    {
        Kind = kind,
        Id = "a-rule",
        JsonName = "orderReference",
        MemberName = "OrderReference",
        Arguments = arguments,
        ConditionText = "bnplProvider is KLARNA_AU",
    };

    public static RuleInfo For(string jsonName, string memberName) => new() { Kind = RuleKind.Required, Id = "required", JsonName = jsonName, MemberName = memberName };

    /// <summary>Arguments as <see cref="RuleKind"/> documents them for a kind.</summary>
    public static object[] ArgumentsOf(RuleKind kind) => kind switch
    {
        RuleKind.Length => [1, 50],
        RuleKind.Range => [1.5m, 10m],
        RuleKind.Scale => [2],
        RuleKind.Pattern => ["[A-Z]+"],
        RuleKind.Depth => [64],
        _ => [],
    };
}
