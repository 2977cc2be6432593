namespace Ordain.Simulator;

/// <summary>A provider that the simulator stands in for.</summary>
public enum SimulatedProvider
{
    /// <summary>Optty, <c>POST /orders</c>.</summary>
    Optty,

    /// <summary>Afterpay Online API v1, <c>POST /v1/orders</c>.</summary>
    Afterpay,
}
