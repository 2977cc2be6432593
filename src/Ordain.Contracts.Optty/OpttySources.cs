namespace Ordain.Contracts.Optty;

/// <summary>Where Optty documents its order. Rules and violations quote these.</summary>
internal static class OpttySources
{
    /// <summary>The integration guide: what is required, with examples.</summary>
    public const string Guide = "Optty guide, https://docs.optty.com/api-references/create-order";

    /// <summary>The API reference: types, and the fields that the guide does not list.</summary>
    public const string Reference = "Optty reference, https://docs.optty.com/direct-api-orders/order-flow/post-orders";

    /// <summary>A later revision of the API reference, which states the limits of the amounts and the known providers.</summary>
    public const string LaterReference = "Optty reference (later revision), https://docs.optty.com/direct-api-orders/order-flow/post-orders";

    /// <summary>The sample requests of the API reference, where the text says nothing.</summary>
    public const string ReferenceSample = "Optty reference, sample request, https://docs.optty.com/direct-api-orders/order-flow/post-orders";

    /// <summary>Optty's own plugin for WooCommerce, which says what the server checks.</summary>
    public const string Plugin = "Optty plugin for WooCommerce, class-payment.php";
}
