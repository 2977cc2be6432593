using System.Diagnostics;
using System.Globalization;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Load;

/// <summary>
/// Submissions per second to the simulator on this machine: rounds in which the bare loop and the client take turns, so that whatever disturbs
/// one disturbs the other. Bounded in count: it sends about 100,000 orders, to the loopback interface only.
/// </summary>
internal static class LoadRun
{
    private const int Rounds = 21;
    private const int SubmissionsPerRound = 2000;
    private const int AtOnce = 16;
    private const int Items = 5;

    public static async Task PrintAsync()
    {
        using SimulatorProcess simulator = await SimulatorProcess.StartAsync();
        using var client = new ClientSubmission(simulator.Optty, OpttyOrders.Valid(Items));
        using var bare = new BareSubmission(simulator.Optty, OpttyModels.From(OpttyOrders.Valid(Items)));
        ILoadSubject[] subjects = [bare, client];
        foreach (ILoadSubject subject in subjects)
        {
            for (int i = 0; i < 3; i++)
            {
                await RunAsync(subject);
            }
        }

        var rounds = new LoadRound[subjects.Length, Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            for (int turn = 0; turn < subjects.Length; turn++)
            {
                int i = (turn + round) % subjects.Length;
                rounds[i, round] = await RunAsync(subjects[i]);
            }
        }

        Print(subjects, rounds);
    }

    private static async Task<LoadRound> RunAsync(ILoadSubject subject)
    {
        using var process = Process.GetCurrentProcess();
        GC.Collect();
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        process.Refresh();
        TimeSpan processor = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        int left = SubmissionsPerRound;
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => Task.Run(async () =>
        {
            while (Interlocked.Decrement(ref left) >= 0)
            {
                await subject.SubmitAsync();
            }
        })));
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new LoadRound(
            SubmissionsPerRound / elapsed.TotalSeconds,
            (process.TotalProcessorTime - processor).TotalMicroseconds / SubmissionsPerRound,
            (GC.GetTotalAllocatedBytes(precise: true) - allocated) / (double)SubmissionsPerRound);
    }

    private static void Print(ILoadSubject[] subjects, LoadRound[,] rounds)
    {
        Console.WriteLine("| submit Optty, N=5 | per second, × bare | processor time, × bare | bytes per submission |");
        Console.WriteLine("|---|---:|---:|---:|");
        for (int i = 0; i < subjects.Length; i++)
        {
            LoadRound[] own = [.. Enumerable.Range(0, Rounds).Select(round => rounds[i, round])];
            string rate = Ratios(round => rounds[i, round].PerSecond / rounds[0, round].PerSecond);
            string processor = Ratios(round => rounds[i, round].Processor / rounds[0, round].Processor);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {subjects[i].Name} | {rate} | {processor} | {Median([.. own.Select(round => round.Bytes)]):N0} |"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"\nBare: {Median([.. Enumerable.Range(0, Rounds).Select(round => rounds[0, round].PerSecond)]):N0} submissions per second, {AtOnce} at once."));
    }

    private static string Ratios(Func<int, double> ratio)
    {
        double[] ratios = [.. Enumerable.Range(0, Rounds).Select(ratio)];
        double median = Median(ratios);
        return string.Create(CultureInfo.InvariantCulture, $"{median:0.00} ±{(ratios[Rounds * 3 / 4] - ratios[Rounds / 4]) / 2 / median * 100:0}%");
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
