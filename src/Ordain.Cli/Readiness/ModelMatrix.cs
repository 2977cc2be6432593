namespace Ordain.Cli.Readiness;

/// <summary>How ready a model is for its contracts: rows of values, columns of providers.</summary>
/// <param name="Model">The model's type.</param>
/// <param name="Providers">The providers, in the order in which the model declares their contracts.</param>
/// <param name="Rows">The rows in the order of the model's members, those that it does not have at the end of each object.</param>
/// <param name="Fields">For each provider, the fields in the order of its JSON.</param>
internal sealed record ModelMatrix(string Model, IReadOnlyList<string> Providers, IReadOnlyList<MatrixRow> Rows, IReadOnlyList<List<MatrixField>> Fields)
{
    /// <summary>The conditions that are too long for a cell, as the rows come to them; a cell has their number, from 1 on.</summary>
    public IReadOnlyList<LongCondition> LongConditions { get; } =
    [
        .. Rows.OrderBy(row => row.IsIdle)
            .SelectMany(row => row.Cells.Select((cell, i) => (Provider: Providers[i], Fields: cell)))
            .SelectMany(cell => cell.Fields.SelectMany(field => field.Clauses).Where(clause => clause.IsLong).Select(clause => new LongCondition(cell.Provider, clause.Condition)))
            .Distinct(),
    ];

    /// <summary>The number of a condition; 0 for one that the cell says itself.</summary>
    public int NumberOf(int provider, Clause clause)
    {
        for (int i = 0; i < LongConditions.Count; i++)
        {
            if (LongConditions[i] == new LongCondition(Providers[provider], clause.Condition))
            {
                return i + 1;
            }
        }

        return 0;
    }
}
