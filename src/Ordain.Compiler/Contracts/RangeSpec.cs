namespace Ordain.Compiler.Contracts;

/// <summary>How a range compares.</summary>
/// <param name="Conversion">A C# format for the value that is compared, with <c>{0}</c> for the member's.</param>
/// <param name="Type">The type of a limit that is made at run time, as source text; empty for one that is a literal.</param>
/// <param name="ExcludesMinimum">Whether the minimum is outside the range.</param>
/// <param name="ExcludesMaximum">Whether the maximum is outside the range.</param>
internal sealed record RangeSpec(string Conversion, string Type, bool ExcludesMinimum, bool ExcludesMaximum)
{
    /// <summary>The minimum as the attribute has it, where it is made at run time.</summary>
    public string? MinimumText { get; init; }

    /// <summary>The maximum as the attribute has it, where it is made at run time.</summary>
    public string? MaximumText { get; init; }
}
