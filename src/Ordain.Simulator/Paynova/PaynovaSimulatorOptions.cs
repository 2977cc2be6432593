namespace Ordain.Simulator;

/// <summary>The merchant that the Paynova stand-in knows.</summary>
public sealed class PaynovaSimulatorOptions
{
    /// <summary>The port of the Paynova listener; 0 lets the system choose one.</summary>
    public int Port { get; init; }

    /// <summary>The user name of the Basic credentials, which is the merchant id (Paynova, Authentication).</summary>
    public string MerchantId { get; init; } = "paynova-merchant";

    /// <summary>The password of the Basic credentials, which is the API password (Paynova, Authentication).</summary>
    public string Password { get; init; } = "paynova-secret";

    /// <summary>
    /// The payment method that the buyer is going to select, or null when it is not known. Paynova's conditions depend on it and
    /// no order carries it. <c>card</c>, <c>swish</c>, <c>paypal</c>, <c>invoice</c> and <c>installment</c> have conditions, in any
    /// case; any other method has none. The header <c>Simulator-Payment-Method</c> says it for one request.
    /// </summary>
    public string? PaymentMethod { get; init; }

    internal void ThrowIfInvalid()
    {
        if (MerchantId.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user name of Basic authentication holds no colon (RFC 7617).", nameof(MerchantId));
        }
    }
}
