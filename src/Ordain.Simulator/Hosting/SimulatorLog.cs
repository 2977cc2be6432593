using Microsoft.Extensions.Logging;

namespace Ordain.Simulator;

/// <summary>What the simulator logs; nothing of an order's content, because that is personal data.</summary>
internal static partial class SimulatorLog
{
    [LoggerMessage(1, LogLevel.Information, "Order {Sequence} for {Provider} was answered with {StatusCode}, {ErrorCount} field error(s)")]
    public static partial void OrderReceived(ILogger logger, long sequence, SimulatedProvider provider, int statusCode, int errorCount);
}
