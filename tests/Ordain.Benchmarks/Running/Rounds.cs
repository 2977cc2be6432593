namespace Ordain.Benchmarks.Running;

/// <summary>
/// Measures subjects against the first of them on a machine that does other work too: many short rounds in which every subject has its
/// turn, and the median of the rounds' ratios. Whatever disturbs a round disturbs its yardstick as well.
/// </summary>
internal static class Rounds
{
    private const int Count = 31;
    private const long BatchNanoseconds = 3_000_000;
    private const int AllocationRuns = 64;
    private const int WarmUpPasses = 8;
    private static readonly TimeSpan _warmUpPause = TimeSpan.FromMilliseconds(150);

    public static IReadOnlyList<Measurement> Measure(IReadOnlyList<ISubject> subjects)
    {
        int[] batches = [.. subjects.Select(WarmUp)];
        var ratios = new double[subjects.Count][];
        for (int i = 0; i < subjects.Count; i++)
        {
            ratios[i] = new double[Count];
        }

        var times = new double[subjects.Count];
        for (int round = 0; round < Count; round++)
        {
            for (int turn = 0; turn < subjects.Count; turn++)
            {
                int i = (turn + round) % subjects.Count;
                times[i] = Time(subjects[i], batches[i]);
            }

            for (int i = 0; i < subjects.Count; i++)
            {
                ratios[i][round] = times[i] / times[0];
            }
        }

        return [.. subjects.Select((subject, i) => Summarize(subject, ratios[i]))];
    }

    /// <summary>Runs a subject until the compiler is done with it: it works in the background, and on a busy machine late.</summary>
    /// <returns>How many runs make a batch.</returns>
    private static int WarmUp(ISubject subject)
    {
        for (int pass = 0; pass < WarmUpPasses; pass++)
        {
            Time(subject, 64);
            Thread.Sleep(_warmUpPause);
        }

        double time = Time(subject, 64);
        int batch = (int)Math.Clamp(BatchNanoseconds / time, 1, 1_000_000);
        Time(subject, batch);
        return batch;
    }

    private static double Time(ISubject subject, int runs)
    {
        int sum = 0;
        long start = ThreadClock.Now;
        for (int i = 0; i < runs; i++)
        {
            sum += subject.Run();
        }

        long time = ThreadClock.Now - start;
        GC.KeepAlive(sum);
        return Math.Max(time, 1) / (double)runs;
    }

    private static Measurement Summarize(ISubject subject, double[] ratios)
    {
        Array.Sort(ratios);
        double median = ratios[Count / 2];
        return new(subject.Name, median, (ratios[Count * 3 / 4] - ratios[Count / 4]) / 2 / median, Allocated(subject));
    }

    private static long Allocated(ISubject subject)
    {
        long start = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < AllocationRuns; i++)
        {
            subject.Run();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - start) / AllocationRuns;
    }
}
