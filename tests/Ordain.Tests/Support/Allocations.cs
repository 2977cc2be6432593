namespace Ordain.Tests;

internal static class Allocations
{
    /// <summary>How many bytes a run allocates once it is warm. The least of several, because the runtime itself may allocate on the thread.</summary>
    public static long Of(Action action)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 20; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
