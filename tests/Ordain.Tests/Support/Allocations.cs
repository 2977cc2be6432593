using System.Diagnostics;

namespace Ordain.Tests;

internal static class Allocations
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How many bytes a run allocates once it is warm: the least of many runs, since some of the framework's own code allocates until it
    /// is optimized. That happens in the background, and later when other tests start new code; so only the patience ends the search.
    /// </summary>
    public static long Of(Action action)
    {
        long least = long.MaxValue;
        long start = Stopwatch.GetTimestamp();
        for (int i = 1; least > 0 && Stopwatch.GetElapsedTime(start) < _patience; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            if (i % 50 == 0)
            {
                Thread.Sleep(20);
            }
        }

        return least;
    }
}
