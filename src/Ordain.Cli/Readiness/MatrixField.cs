namespace Ordain.Cli.Readiness;

/// <summary>A field of a provider's JSON.</summary>
/// <param name="JsonPath">Its place there.</param>
/// <param name="Need">What the provider says about it.</param>
/// <param name="Clauses">The same for people, with conditions.</param>
/// <param name="IsMissing">Whether the model has nothing for it.</param>
internal sealed record MatrixField(string JsonPath, FieldNeed Need, IReadOnlyList<Clause> Clauses, bool IsMissing)
{
    /// <summary>Whether the model should have something for it.</summary>
    public bool IsGap => IsMissing && Need is (FieldNeed.Required or FieldNeed.Conditional);
}
