using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Ordain.Client.Tests;

/// <summary>Everything that leaves a process beside the orders: log messages of every category and level, activities and measurements of every source.</summary>
internal sealed class TraceCollector : IDisposable
{
    private readonly ConcurrentQueue<string> _texts = new();
    private readonly LogCapture _logs = new();
    private readonly Activity _root = new Activity("test").Start();
    private readonly ActivityListener _activities;
    private readonly MeterListener _meters;

    public TraceCollector()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Keep,
        };
        ActivitySource.AddActivityListener(_activities);
        _meters = new MeterListener { InstrumentPublished = (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
        _meters.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Keep(instrument, tags));
        _meters.Start();
    }

    /// <summary>Counts by kind, to show that there was something to look at.</summary>
    public int Activities { get; private set; }

    public int Measurements { get; private set; }

    public int LogLines => _logs.Lines.Count;

    public string Text => string.Join('\n', _texts.Append(_logs.Text));

    public void AddTo(ILoggingBuilder logging) => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_logs);

    public void Add(string? text) => _texts.Enqueue(text ?? "");

    public void Dispose()
    {
        _meters.Dispose();
        _activities.Dispose();
        _root.Dispose();
        _logs.Dispose();
    }

    private void Keep(Activity activity)
    {
        // Other tests run at the same time.
        if (activity.TraceId != _root.TraceId)
        {
            return;
        }

        Activities++;
        Add($"{activity.Source.Name} {activity.OperationName} {activity.DisplayName} {activity.StatusDescription}");
        foreach ((string key, object? value) in activity.TagObjects)
        {
            Add($"{key}={value}");
        }

        foreach (ActivityEvent @event in activity.Events)
        {
            Add($"{@event.Name} {string.Join(' ', @event.Tags.Select(tag => $"{tag.Key}={tag.Value}"))}");
        }

        Add(string.Join(' ', activity.Baggage.Select(item => $"{item.Key}={item.Value}")));
    }

    private void Keep(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        Measurements++;
        Add($"{instrument.Meter.Name} {instrument.Name}");
        foreach ((string key, object? value) in tags)
        {
            Add($"{key}={value}");
        }
    }
}
