namespace Ordain.Contracts.Optty;

/// <summary>
/// Where the payment was initiated. The Optty reference calls it an enum, names three values in its text and sample, and prints no
/// list, so that others are possible.
/// </summary>
[OpenEnum]
[Source(OpttySources.Reference)]
public readonly partial struct OpttyInitiator
{
    /// <summary>Optty's widget: <c>widget</c>.</summary>
    [WireName("widget")]
    public static partial OpttyInitiator Widget { get; }

    /// <summary>A payment link (Optty Direct): <c>payment-link</c>.</summary>
    [WireName("payment-link")]
    public static partial OpttyInitiator PaymentLink { get; }

    /// <summary>The usual checkout: <c>regular</c>.</summary>
    [WireName("regular")]
    public static partial OpttyInitiator Regular { get; }
}
