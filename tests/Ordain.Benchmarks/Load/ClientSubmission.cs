using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Ordain.Client;
using Ordain.Contracts.Optty;
using Ordain.Simulator;

namespace Ordain.Benchmarks.Load;

/// <summary>The client with everything on: validation, tokens, retry and circuit breaker, a limit in flight, traces, metrics and logs that somebody listens to.</summary>
internal sealed class ClientSubmission : ILoadSubject, IDisposable
{
    private readonly OpttyOrder _order;
    private readonly ServiceProvider _services;
    private readonly OpttyClient _client;
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters = new();

    public ClientSubmission(Uri address, OpttyOrder order)
    {
        _order = order;
        var account = new OpttySimulatorOptions();
        var services = new ServiceCollection();
        services.AddLogging(static logging => logging.SetMinimumLevel(LogLevel.Information).AddProvider(new ListeningLogger()));
        services.AddOptty(options =>
        {
            options.BaseAddress = address;
            options.TokenAddress = new Uri(address, "token");
            options.ClientId = account.ClientId;
            options.ClientSecret = account.ClientSecret;
            options.MaxInFlight = 64;
        });
        _services = services.BuildServiceProvider();
        _client = _services.GetRequiredService<OpttyClient>();
        _activities = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == ClientTelemetry.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == ClientTelemetry.MeterName)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _meters.SetMeasurementEventCallback<long>(static (_, _, _, _) => { });
        _meters.SetMeasurementEventCallback<double>(static (_, _, _, _) => { });
        _meters.Start();
    }

    public string Name => "**Ordain.Client**, everything on";

    public async Task SubmitAsync()
    {
        SubmitOutcome<OpttyOrderCreated> outcome = await _client.SubmitAsync(_order);
        if (!outcome.IsAccepted)
        {
            throw new InvalidOperationException(outcome.ToString());
        }
    }

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
        _services.Dispose();
    }

    /// <summary>Formats every message, and keeps none.</summary>
    private sealed class ListeningLogger : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            GC.KeepAlive(formatter(state, exception));

        public void Dispose()
        {
        }
    }
}
