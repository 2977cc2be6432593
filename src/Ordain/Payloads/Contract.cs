namespace Ordain;

/// <summary>A contract as a value: what it is, and the argument that lets <c>Validate</c> and <c>WriteJson</c> infer it.</summary>
/// <typeparam name="TContract">The contract type.</typeparam>
/// <param name="provider">The provider's name.</param>
/// <param name="operation">The operation that accepts the contract; <see langword="null"/> when it has none.</param>
/// <param name="source">Where the provider documents it; <see langword="null"/> when nobody said.</param>
public sealed class Contract<TContract>(string provider, string? operation, string? source)
{
    /// <summary>The provider's name as people say it.</summary>
    public string Provider { get; } = provider;

    /// <summary>The operation that accepts the contract, for example <c>POST /orders</c>.</summary>
    public string? Operation { get; } = operation;

    /// <summary>Where the provider documents the operation.</summary>
    public string? Source { get; } = source;

    /// <summary>The provider and the operation.</summary>
    public override string ToString() => Operation is null ? Provider : $"{Provider} {Operation}";
}
