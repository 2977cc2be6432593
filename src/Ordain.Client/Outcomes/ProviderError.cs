namespace Ordain.Client;

/// <summary>One thing that a provider found wrong with an order.</summary>
public sealed class ProviderError
{
    /// <summary>The provider's code, from its own vocabulary; <see langword="null"/> when it gave none.</summary>
    public string? Code { get; init; }

    /// <summary>
    /// The provider's words; <see langword="null"/> when it gave none. They may repeat values of the order: keep them out of logs.
    /// </summary>
    public string? Message { get; init; }

    /// <summary>The field as RFC 6901 has it, for example <c>/orderItems/0/sku</c>; <see langword="null"/> when the provider named none that the contract has.</summary>
    public string? JsonPointer { get; init; }

    /// <summary>The member of the contract in C#, for example <c>OrderItems[0].Sku</c>; <see langword="null"/> when the provider named none that the contract has.</summary>
    public string? MemberPath { get; init; }

    /// <summary>The pointer and the code; never the message.</summary>
    public override string ToString() => (JsonPointer, Code) switch
    {
        (null, null) => "error",
        (null, _) => Code,
        (_, null) => JsonPointer,
        _ => $"{JsonPointer} [{Code}]",
    };
}
