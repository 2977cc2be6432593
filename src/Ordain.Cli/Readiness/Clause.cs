namespace Ordain.Cli.Readiness;

/// <summary>One thing that a provider says about a field.</summary>
/// <param name="Words">What is said, for example <c>required when</c>.</param>
/// <param name="Condition">The condition behind it; empty for none.</param>
internal sealed record Clause(string Words, string Condition = "")
{
    /// <summary>What fills several lines of a cell is said once, below the table.</summary>
    private const int LongestInCell = 60;

    public bool IsLong => Condition.Length > LongestInCell;

    public override string ToString() => Condition.Length == 0 ? Words : $"{Words} {Condition}";
}
