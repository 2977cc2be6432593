namespace Ordain.Compiler.Tests.Subjects;

/// <summary>A contract that demands one thing and advises another.</summary>
[Contract("Lumo")]
[Rule("total-adds-up", "Total == Net + Tax", When = "Total != null", IsAdvice = true)]
[Rule("not-too-late", "Due > Now.AddDays(1)", When = "Due != null", IsAdvice = true)]
[Rule("tax-below-net", "Tax <= Net")]
public sealed partial record Advised
{
    [Recommended]
    public decimal? Total { get; init; }

    public decimal Net { get; init; }

    public decimal Tax { get; init; }

    public DateTimeOffset? Due { get; init; }
}
