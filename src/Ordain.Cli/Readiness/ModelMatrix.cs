namespace Ordain.Cli.Readiness;

/// <summary>How ready a model is for its contracts: rows of values, columns of providers.</summary>
/// <param name="Model">The model's type.</param>
/// <param name="Providers">The providers, in the order in which the model declares their contracts.</param>
/// <param name="Rows">The rows in the order of the model's members, those that it does not have at the end of each object.</param>
internal sealed record ModelMatrix(string Model, IReadOnlyList<string> Providers, IReadOnlyList<MatrixRow> Rows)
{
    /// <summary>The fields of one provider.</summary>
    public IEnumerable<MatrixField> FieldsOf(int provider) => Rows.SelectMany(row => row.Cells[provider]);
}
