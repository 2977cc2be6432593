using System.Diagnostics;
using Ordain.Simulator;

namespace Ordain.Benchmarks.Load;

/// <summary>The simulator as a process of its own, so that what the client's process allocates is the client's.</summary>
internal sealed class SimulatorProcess : IDisposable
{
    private readonly Process _process;

    private SimulatorProcess(Process process, Uri optty)
    {
        _process = process;
        Optty = optty;
    }

    /// <summary>The base address of the Optty stand-in.</summary>
    public Uri Optty { get; }

    public static async Task<SimulatorProcess> StartAsync()
    {
        string[] arguments = [typeof(ProviderSimulator).Assembly.Location, "--Quiet", "true", "--LedgerCapacity", "1", .. Ports("Port", "Optty:Port", "Afterpay:Port", "Paynova:Port", "Peach:Port")];
        Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The simulator does not start.");
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Optty ", StringComparison.Ordinal))
            {
                return new SimulatorProcess(process, new Uri(new Uri(line[(line.LastIndexOf(' ') + 1)..]), "/"));
            }
        }

        throw new InvalidOperationException("The simulator ended before it listened.");
    }

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    private static IEnumerable<string> Ports(params string[] names) => names.SelectMany(name => (string[])[$"--{name}", "0"]);
}
