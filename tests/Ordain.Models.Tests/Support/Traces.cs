using System.Diagnostics;

namespace Ordain.Models.Tests;

/// <summary>What the client traces of submissions in this test.</summary>
internal sealed class Traces : IDisposable
{
    private readonly Activity _test = new Activity("test").Start();
    private readonly ActivityListener _listener;
    private readonly List<Activity> _submissions = [];

    public Traces()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Ordain.Client",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _test.TraceId)
                {
                    _submissions.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public IEnumerable<string?> Outcomes => _submissions.Select(activity => activity.GetTagItem("ordain.outcome") as string);

    /// <summary>All that is said of each submission, without what is of that one alone.</summary>
    public List<string> Names => _submissions.ConvertAll(activity => string.Join(
        ", ", new[] { activity.OperationName }.Concat(activity.TagObjects.Where(tag => tag.Key != "ordain.submission.id").Select(tag => $"{tag.Key} = {tag.Value}"))));

    public void Dispose()
    {
        _listener.Dispose();
        _test.Dispose();
    }
}
