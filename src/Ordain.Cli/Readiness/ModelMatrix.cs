namespace Ordain.Cli.Readiness;

/// <summary>How ready a model is for its contracts: rows of meanings, columns of providers.</summary>
/// <param name="Model">The model's type.</param>
/// <param name="Providers">The providers, in the order in which the model declares their contracts.</param>
/// <param name="Rows">The rows, those that lack something first in each object.</param>
internal sealed record ModelMatrix(string Model, IReadOnlyList<string> Providers, IReadOnlyList<MatrixRow> Rows);

/// <param name="Name">Where the value is in the model; the term where it is nowhere.</param>
/// <param name="Cells">One for each provider; null where the provider has no such field.</param>
internal sealed record MatrixRow(string Name, IReadOnlyList<MatrixCell?> Cells);

/// <param name="Field">The field in the provider's JSON.</param>
/// <param name="Need">What the provider says about it.</param>
/// <param name="Condition">When; empty for always.</param>
/// <param name="IsMissing">Whether the model has nothing for it.</param>
internal sealed record MatrixCell(string Field, FieldNeed Need, string Condition, bool IsMissing)
{
    /// <summary>For people.</summary>
    public override string ToString()
    {
        string need = Need switch
        {
            FieldNeed.Required => "required",
            FieldNeed.Conditional => $"required when {Condition}",
            FieldNeed.Forbidden => $"forbidden when {Condition}",
            _ => "optional",
        };
        return IsMissing ? $"missing, {need}" : need;
    }
}

internal enum FieldNeed
{
    Optional,
    Required,
    Conditional,
    Forbidden,
}
