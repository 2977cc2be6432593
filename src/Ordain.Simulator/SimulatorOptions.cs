using Microsoft.Extensions.Logging;

namespace Ordain.Simulator;

/// <summary>How a <see cref="ProviderSimulator"/> listens, whom it lets in, and what it remembers.</summary>
public sealed class SimulatorOptions
{
    /// <summary>The port of the status page; 0 lets the system choose one.</summary>
    public int Port { get; init; }

    /// <summary>The Optty listener and its credentials.</summary>
    public OpttySimulatorOptions Optty { get; init; } = new();

    /// <summary>The Afterpay listener, its credentials and the merchant account behind them.</summary>
    public AfterpaySimulatorOptions Afterpay { get; init; } = new();

    /// <summary>The Paynova listener, its credentials and the payment method that orders are meant for.</summary>
    public PaynovaSimulatorOptions Paynova { get; init; } = new();

    /// <summary>The Peach listener and its key.</summary>
    public PeachSimulatorOptions Peach { get; init; } = new();

    /// <summary>The largest request body that is read, in bytes; a larger one is answered with 413.</summary>
    public int MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>The deepest nesting of JSON that is read; a deeper body is refused as invalid JSON.</summary>
    public int MaxJsonDepth { get; init; } = 32;

    /// <summary>How many orders <see cref="ProviderSimulator.Received"/> keeps; the oldest go first.</summary>
    public int LedgerCapacity { get; init; } = 10_000;

    /// <summary>The clock behind token lifetimes, order dates, ledger times and scripted delays.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Adds log providers. There are none by default, so the simulator is silent inside a test.</summary>
    public Action<ILoggingBuilder>? ConfigureLogging { get; init; }

    internal void ThrowIfInvalid()
    {
        ThrowIfNoPort(Port, nameof(Port));
        ThrowIfNoPort(Optty.Port, "Optty.Port");
        ThrowIfNoPort(Afterpay.Port, "Afterpay.Port");
        ThrowIfNoPort(Paynova.Port, "Paynova.Port");
        ThrowIfNoPort(Peach.Port, "Peach.Port");
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxBodyBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MaxJsonDepth, 1);
        // The checks walk a body recursively, so the depth that a caller can ask for has to end somewhere.
        ArgumentOutOfRangeException.ThrowIfGreaterThan(MaxJsonDepth, 256);
        ArgumentOutOfRangeException.ThrowIfLessThan(LedgerCapacity, 1);
        Afterpay.ThrowIfInvalid();
        Paynova.ThrowIfInvalid();
    }

    private static void ThrowIfNoPort(int port, string name)
    {
        if (port is < 0 or > 65535)
        {
            throw new ArgumentOutOfRangeException(name, port, "A port is a number between 0 and 65535.");
        }
    }
}
