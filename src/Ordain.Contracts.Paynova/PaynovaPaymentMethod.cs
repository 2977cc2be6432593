namespace Ordain.Contracts.Paynova;

/// <summary>
/// The payment method that the customer selected. It is no part of the payload of Create order, and most of what Create order asks depends
/// on it.
/// </summary>
public enum PaynovaPaymentMethod
{
    /// <summary>A card.</summary>
    Card,

    /// <summary>Swish.</summary>
    Swish,

    /// <summary>PayPal.</summary>
    PayPal,

    /// <summary>An invoice: a credit product.</summary>
    Invoice,

    /// <summary>Payment by instalments: a credit product.</summary>
    Installment,

    /// <summary>Another credit product, such as an account.</summary>
    Credit,

    /// <summary>Anything else, such as a bank transfer.</summary>
    Other,
}
