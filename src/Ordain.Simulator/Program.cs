using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Ordain.Simulator;

/// <summary>The simulator as a process of its own.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        SimulatorOptions options;
        try
        {
            IConfigurationRoot settings = new ConfigurationBuilder()
                .SetBasePath(Directory.GetCurrentDirectory())
                .AddJsonFile("appsettings.json", optional: true)
                .AddCommandLine(arguments)
                .Build();
            bool isQuiet = SimulatorConfiguration.Flag(settings, "Quiet");
            options = SimulatorConfiguration.Read(settings, logging => logging
                .AddFilter(null, isQuiet ? LogLevel.Warning : LogLevel.Information)
                .AddFilter("Microsoft", LogLevel.Warning)
                .AddSimpleConsole(static console => console.SingleLine = true));
            options.ThrowIfInvalid();
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 2;
        }

        using CancellationTokenSource stop = new();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            await using ProviderSimulator simulator = await ProviderSimulator.StartAsync(options, stop.Token);
            Console.WriteLine($"Received orders  {simulator.BaseAddress}");
            Console.WriteLine($"Optty            {simulator.OpttyAddress}orders");
            Console.WriteLine($"Afterpay         {simulator.AfterpayAddress}v1/orders");
            Console.WriteLine($"Paynova          {simulator.PaynovaAddress}orders/create");
            Console.WriteLine($"Peach            {simulator.PeachAddress}orders");
            Console.WriteLine("Press Ctrl+C to stop.");
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return 0;
        }
        catch (IOException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }

        return 0;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }
}
