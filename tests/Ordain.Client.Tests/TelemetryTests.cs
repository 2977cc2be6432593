using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace Ordain.Client.Tests;

public sealed class TelemetryTests
{
    [Fact]
    public async Task Submissions_AreCountedAndTimedByOutcome()
    {
        int number = 0;
        await using var server = RawServer.Answering(_ => Interlocked.Increment(ref number) switch
        {
            1 => (201, """{"orderId":"42"}"""),
            2 => (422, ""),
            _ => (500, ""),
        });
        await using var host = new TestHost(server);
        var counted = new ConcurrentQueue<string>();
        var timed = new ConcurrentQueue<double>();
        using MeterListener listener = Listen(host, counted, timed);

        await host.SubmitAsync();
        await host.SubmitAsync();
        await host.SubmitAsync();
        await host.Client.SubmitAsync(new TestOrder { OrderReference = null });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.SubmitAsync(new CancellationToken(canceled: true)));

        Assert.Equal(
            [
                "1 ordain.provider=Test ordain.outcome=accepted",
                "1 ordain.provider=Test ordain.outcome=rejected",
                "1 ordain.provider=Test ordain.outcome=unknown ordain.reason=ServerError",
                "1 ordain.provider=Test ordain.outcome=invalid",
                "1 ordain.provider=Test ordain.outcome=canceled",
            ],
            counted);
        Assert.Equal(5, timed.Count);
        Assert.All(timed, seconds => Assert.InRange(seconds, 0, 60));
    }

    [Fact]
    public async Task Activity_SaysWhatCameOfIt()
    {
        await using var server = RawServer.Answering(500);
        await using var host = new TestHost(server);
        using var root = new Activity("test").Start();
        var activities = new ConcurrentQueue<Activity>();
        using ActivityListener listener = Listen(root, activities);

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await host.SubmitAsync());

        Activity activity = Assert.Single(activities, it => it.Source.Name == ClientTelemetry.ActivitySourceName);
        Assert.Equal("ordain.submit", activity.OperationName);
        Assert.Equal("Test", activity.GetTagItem("ordain.provider"));
        Assert.Equal("unknown", activity.GetTagItem("ordain.outcome"));
        Assert.Equal("ServerError", activity.GetTagItem("ordain.reason"));
        Assert.Equal(500, activity.GetTagItem("http.response.status_code"));
        Assert.Equal(unknown.Submission.Id.ToString(), activity.GetTagItem("ordain.submission.id"));
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
    }

    [Fact]
    public async Task LogOfRejection_NamesFieldsOnly()
    {
        await using var server = RawServer.Answering(422, """{"errorCode":"duplicate","field":"orderReference","message":"A-1001 exists"}""");
        await using var host = new TestHost(server);

        await host.SubmitAsync();

        string line = Assert.Single(host.Logs.Lines, it => it.Contains(ClientTelemetry.LogCategory, StringComparison.Ordinal));
        Assert.Contains("with status 422; fields: /orderReference.", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LogOfInvalid_NamesRules()
    {
        await using var host = new TestHost(new Uri("http://127.0.0.1:1"));

        await host.Client.SubmitAsync(new TestOrder { OrderReference = null });

        string line = Assert.Single(host.Logs.Lines, it => it.Contains(ClientTelemetry.LogCategory, StringComparison.Ordinal));
        Assert.Contains("was not sent: /orderReference [required].", line, StringComparison.Ordinal);
    }

    internal static ActivityListener Listen(Activity root, ConcurrentQueue<Activity> activities)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = _ => true,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                // Other tests run at the same time.
                if (activity.TraceId == root.TraceId)
                {
                    activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    private static MeterListener Listen(TestHost host, ConcurrentQueue<string> counted, ConcurrentQueue<double> timed)
    {
        var meters = host.Services.GetRequiredService<IMeterFactory>();
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, it) =>
            {
                if (instrument.Meter.Name == ClientTelemetry.MeterName && ReferenceEquals(instrument.Meter.Scope, meters))
                {
                    it.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) =>
            counted.Enqueue($"{value} {string.Join(' ', tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}"))}"));
        listener.SetMeasurementEventCallback<double>((_, value, _, _) => timed.Enqueue(value));
        listener.Start();
        return listener;
    }
}
