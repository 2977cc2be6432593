using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Ordain.Benchmarks.Running;

/// <summary>The processor time of this thread where the system tells it (Linux), and the wall time elsewhere.</summary>
internal static partial class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Nanoseconds since some point.</summary>
    public static long Now
    {
        get
        {
            if (!OperatingSystem.IsLinux() || GetTime(ThreadCpuTime, out TimeSpec time) != 0)
            {
                return (long)(Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency));
            }

            return (time.Seconds * 1_000_000_000) + time.Nanoseconds;
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out TimeSpec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct TimeSpec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
