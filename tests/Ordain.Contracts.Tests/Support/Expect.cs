namespace Ordain.Contracts.Tests;

internal static class Expect
{
    public static void Valid(ValidationResult result) => Assert.Equal("valid", result.ToString());

    /// <summary>Exactly these violations and no other, as <c>/json/pointer rule-id</c>.</summary>
    public static void Violations(ValidationResult result, params string[] expected) =>
        Assert.Equal(expected, result.Violations.Select(violation => $"{violation.JsonPointer} {violation.RuleId}"));

    /// <summary>Exactly this advice and no other, as JSON Pointers.</summary>
    public static void Advice(IReadOnlyList<Violation> advice, params string[] expected)
    {
        Assert.Equal(expected, advice.Select(violation => violation.JsonPointer));
        Assert.All(advice, violation => Assert.Equal(RuleKind.Recommended, violation.Rule.Kind));
    }
}
