namespace Ordain.Validation.Tests.Kinds;

/// <summary>A rule on a contract of its own, with one value that keeps it and one that breaks it.</summary>
/// <param name="Kind">What the rule is.</param>
/// <param name="Members">The members of the contract, as C#; <c>$</c> stands for the value.</param>
/// <param name="Valid">A value that keeps the rule, and for which it is evaluated to the end.</param>
/// <param name="Broken">A value that breaks it.</param>
/// <param name="Attributes">The attributes of the contract.</param>
public sealed record RuleCase(RuleKind Kind, string Members, string Valid, string Broken, string Attributes = "")
{
    /// <summary>For the names of tests: the rule, without what every contract has.</summary>
    public override string ToString() => $"{Kind}: {Attributes}{Members}".Replace("public ", "", StringComparison.Ordinal).Replace(" { get; set; }", "", StringComparison.Ordinal);
}
