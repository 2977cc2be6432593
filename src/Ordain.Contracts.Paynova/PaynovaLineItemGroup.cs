namespace Ordain.Contracts.Paynova;

/// <summary>What kind of thing a line stands for. The names are those of Paynova's client for PHP; a line may have another.</summary>
[OpenEnum]
[Source(PaynovaSources.PhpClient)]
public readonly partial struct PaynovaLineItemGroup
{
    /// <summary>An article: <c>_ITEM_</c>.</summary>
    [WireName("_ITEM_")]
    public static partial PaynovaLineItemGroup Item { get; }

    /// <summary>Shipping: <c>_SHIPPING_</c>.</summary>
    [WireName("_SHIPPING_")]
    public static partial PaynovaLineItemGroup Shipping { get; }

    /// <summary>A discount: <c>_DISCOUNT_</c>.</summary>
    [WireName("_DISCOUNT_")]
    public static partial PaynovaLineItemGroup Discount { get; }

    /// <summary>A tax: <c>_TAX_</c>.</summary>
    [WireName("_TAX_")]
    public static partial PaynovaLineItemGroup Tax { get; }

    /// <summary>Something else: <c>_EXTRA_</c>.</summary>
    [WireName("_EXTRA_")]
    public static partial PaynovaLineItemGroup Extra { get; }
}
