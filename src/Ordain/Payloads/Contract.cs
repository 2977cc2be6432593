namespace Ordain;

/// <summary>A contract as a value: what it is, and the argument that lets <c>Validate</c> and <c>WriteJson</c> infer it.</summary>
/// <typeparam name="TContract">The contract type.</typeparam>
/// <param name="provider">The provider's name.</param>
/// <param name="operation">The operation that accepts the contract; <see langword="null"/> when it has none.</param>
/// <param name="source">Where the provider documents it; <see langword="null"/> when nobody said.</param>
/// <param name="jsonSchema">Gives the contract as JSON Schema; <see langword="null"/> when none was generated.</param>
public sealed class Contract<TContract>(string provider, string? operation, string? source, Func<ReadOnlySpan<byte>>? jsonSchema = null)
{
    /// <summary>The provider's name as people say it.</summary>
    public string Provider { get; } = provider;

    /// <summary>The operation that accepts the contract, for example <c>POST /orders</c>.</summary>
    public string? Operation { get; } = operation;

    /// <summary>Where the provider documents the operation.</summary>
    public string? Source { get; } = source;

    /// <summary>Whether <see cref="JsonSchema"/> was generated: the project of the contract sets <c>&lt;OrdainJsonSchema&gt;true&lt;/OrdainJsonSchema&gt;</c>.</summary>
    public bool HasJsonSchema => jsonSchema is not null;

    /// <summary>
    /// The contract as JSON Schema 2020-12 in UTF-8, a constant: what <c>TryRead</c> reads and <c>Validate</c> accepts, as far as a schema can
    /// say it. What it cannot say is listed under <c>x-ordain-rules</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">None was generated.</exception>
    public ReadOnlySpan<byte> JsonSchema => jsonSchema is not null
        ? jsonSchema()
        : throw new InvalidOperationException($"No JSON Schema of {typeof(TContract).Name} was generated: set <OrdainJsonSchema>true</OrdainJsonSchema> in the project that declares it.");

    /// <summary>The provider and the operation.</summary>
    public override string ToString() => Operation is null ? Provider : $"{Provider} {Operation}";
}
