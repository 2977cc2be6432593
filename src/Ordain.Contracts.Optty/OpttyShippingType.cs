namespace Ordain.Contracts.Optty;

/// <summary>
/// How fast the order is shipped. The Optty guide gives two examples; the Optty reference calls it an enum and prints no values, so
/// that others are possible.
/// </summary>
[OpenEnum]
[Source(OpttySources.Guide)]
public readonly partial struct OpttyShippingType
{
    /// <summary>Normal shipping: <c>normal</c>.</summary>
    [WireName("normal")]
    public static partial OpttyShippingType Normal { get; }

    /// <summary>Express shipping: <c>express</c>.</summary>
    [WireName("express")]
    public static partial OpttyShippingType Express { get; }
}
