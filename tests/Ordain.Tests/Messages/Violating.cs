namespace Ordain.Tests.Messages;

/// <summary>Violations made as generated code makes them.</summary>
internal static class Violating
{
    /// <summary>A rule of a kind with arguments as <see cref="RuleKind"/> documents them, and with everything else that a rule can have.</summary>
    public static RuleInfo Rule(RuleKind kind, params object?[] arguments) => new()
    {
        Kind = kind,
        Id = "the-rule",
        JsonName = "field",
        MemberName = "Field",
        Arguments = arguments.Length > 0 ? arguments : ArgumentsOf(kind),
        Condition = "Provider == Provider.KlarnaAu",
        ConditionText = "provider is KLARNA_AU",
        Expression = "Total == Net + Tax",
        ExpressionText = "total is net + tax",
        Source = "https://provider.example/docs",
    };

    /// <summary>The same rule without a condition.</summary>
    public static RuleInfo Unconditional(RuleKind kind) => new()
    {
        Kind = kind,
        Id = "the-rule",
        JsonName = "field",
        MemberName = "Field",
        Arguments = ArgumentsOf(kind),
        Expression = "Total == Net + Tax",
        ExpressionText = "total is net + tax",
    };

    public static Violation Of(RuleInfo rule, params RuleFact[] facts)
    {
        var collector = new ViolationCollector(clock: null);
        if (facts.Length == 0)
        {
            collector.Add(rule);
        }
        else
        {
            collector.AddBecause(rule, facts);
        }

        return Assert.Single(collector.ToResult().Violations);
    }

    private static object?[] ArgumentsOf(RuleKind kind) => kind switch
    {
        RuleKind.Length => [3, 71],
        RuleKind.Range => [-1.5m, 71.25m],
        RuleKind.Scale or RuleKind.Depth or RuleKind.Size => [71],
        RuleKind.Pattern => ["[A-Z]+"],
        RuleKind.AllowedValues or RuleKind.DeniedValues => ["AUD", "NZD"],
        RuleKind.Compare => ["OtherField"],
        RuleKind.Type => ["string (date-time)"],
        RuleKind.Malformed => [3L, 71L],
        _ => [],
    };
}
