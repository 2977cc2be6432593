namespace Ordain.Simulator;

/// <summary>A provider that the simulator stands in for.</summary>
public enum SimulatedProvider
{
    /// <summary>Optty, <c>POST /orders</c>.</summary>
    Optty,

    /// <summary>Afterpay Online API v1, <c>POST /v1/orders</c>.</summary>
    Afterpay,

    /// <summary>Paynova, <c>POST /orders/create</c> and <c>POST /orders/create/{orderNumber}/{totalAmount}/{currencyCode}</c>.</summary>
    Paynova,

    /// <summary>Peach, <c>POST /orders</c>.</summary>
    Peach,
}
