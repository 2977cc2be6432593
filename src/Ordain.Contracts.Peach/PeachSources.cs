namespace Ordain.Contracts.Peach;

/// <summary>Where Peach documents its order, and WhatsApp what becomes of it. Rules and violations quote these.</summary>
internal static class PeachSources
{
    /// <summary>Create an order: the call and its members.</summary>
    public const string CreateOrder = "Peach, Create an order, https://developers.trypeach.io/create-an-order-14208988e0";

    /// <summary>The order details that WhatsApp shows in India, which is what Peach makes of an order.</summary>
    public const string OrderDetails =
        "WhatsApp order details, https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/payment-links";
}
