namespace Ordain.Cli.Readiness;

/// <param name="Name">Where the value is in the model; what it would be called where the model has none.</param>
/// <param name="IsInModel">Whether it is there.</param>
/// <param name="Cells">For each provider, the fields that take the value.</param>
internal sealed record MatrixRow(string Name, bool IsInModel, IReadOnlyList<List<MatrixField>> Cells)
{
    /// <summary>Whether the model does without it, and may.</summary>
    public bool IsIdle => !IsInModel && Cells.All(cell => cell.TrueForAll(one => one.IsMissing && !one.IsGap));
}
