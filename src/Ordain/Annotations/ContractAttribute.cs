namespace Ordain;

/// <summary>
/// Marks a partial type as a contract: what one operation of one provider accepts. Its validator and its JSON writer are generated,
/// so that the type implements <see cref="IPayload{TSelf, TContract}"/> for itself.
/// </summary>
/// <param name="provider">The provider's name as people say it, for example <c>Optty</c>. It appears in diagnostics and messages.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class ContractAttribute(string provider) : Attribute
{
    /// <summary>The provider's name as people say it.</summary>
    public string Provider { get; } = provider;

    /// <summary>The operation that accepts the contract, for example <c>POST /orders</c>; <see langword="null"/> when it has none.</summary>
    public string? Operation { get; init; }

    /// <summary>Where the provider documents the operation; <see langword="null"/> when it does not.</summary>
    public string? Source { get; init; }
}
