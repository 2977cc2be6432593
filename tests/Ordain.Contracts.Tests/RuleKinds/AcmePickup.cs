namespace Ordain.Contracts.Tests.RuleKinds;

/// <summary>All or nothing: no member alone, and none that is empty.</summary>
[OmitWhenEmpty]
public sealed record AcmePickup
{
    [RequiredWhen("Phone is not null")]
    public string? Name { get; init; }

    [RequiredWhen("Name is not null")]
    public string? Phone { get; init; }
}
