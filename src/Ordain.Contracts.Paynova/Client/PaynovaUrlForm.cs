namespace Ordain.Contracts.Paynova;

/// <summary>The two forms of the URL that Create order has. The body is the same in both.</summary>
public enum PaynovaUrlForm
{
    /// <summary><c>POST /orders/create</c>: number, amount and currency are in the body alone.</summary>
    Body,

    /// <summary>
    /// <c>POST /orders/create/{orderNumber}/{totalAmount}/{currencyCode}</c>: they are in the URL too, where they replace those of the body.
    /// Paynova's own client for .NET sends this form. Servers and proxies on the way log URLs.
    /// </summary>
    Values,
}
