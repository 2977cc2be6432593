namespace Ordain.Client;

/// <summary>One order on its way to one provider: what to look for afterwards, in logs and at the provider.</summary>
public sealed class Submission
{
    /// <summary>Names a submission.</summary>
    /// <param name="id">The id of the submission.</param>
    /// <param name="provider">The provider's name.</param>
    /// <param name="reference">The merchant's reference of the order; <see langword="null"/> when the payload has none.</param>
    /// <param name="startedAt">When the submission began.</param>
    public Submission(Guid id, string provider, string? reference, DateTimeOffset startedAt)
    {
        Id = id;
        Provider = provider;
        Reference = reference;
        StartedAt = startedAt;
    }

    /// <summary>
    /// The id that logs and traces carry. It is sent to the provider only as the idempotency key, where the contract declares one: asking
    /// with it is then asking for this very submission.
    /// </summary>
    public Guid Id { get; }

    /// <summary>The provider's name as people say it.</summary>
    public string Provider { get; }

    /// <summary>The key under which the account's client is registered; <see langword="null"/> for the only account.</summary>
    public string? Account { get; init; }

    /// <summary>The merchant's reference of the order as it stands in the payload, to ask the provider with; <see langword="null"/> when the contract has none.</summary>
    public string? Reference { get; }

    /// <summary>When the submission began.</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>The provider, the account and the id.</summary>
    public override string ToString() => Account is null ? $"{Provider} {Id}" : $"{Provider} ({Account}) {Id}";
}
