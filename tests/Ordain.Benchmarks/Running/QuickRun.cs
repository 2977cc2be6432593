using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Ordain.Benchmarks.Models;
using Ordain.Benchmarks.Pipeline;
using Ordain.Benchmarks.Reading;
using Ordain.Benchmarks.Validation;
using Ordain.Benchmarks.Writing;

namespace Ordain.Benchmarks.Running;

/// <summary>All works in a few minutes, as Markdown tables of ratios.</summary>
internal static class QuickRun
{
    private static readonly int[] _sizes = [1, 5, 50];
    private static readonly int[] _manyItems = [100, 1_000, 10_000];

    /// <param name="filter">A part of the names of the works to do; empty for all.</param>
    /// <param name="onlyOwn">Whether the peers are left out.</param>
    public static void Print(string filter, bool onlyOwn)
    {
        (string Title, Func<int, IReadOnlyList<ISubject>> Subjects)[] works =
        [
            ("validate Optty, valid", items => ValidationSubjects.For(OpttyOrders.Valid(items))),
            ("validate Optty, 3 errors", items => ValidationSubjects.For(OpttyOrders.WithThreeErrors(items))),
            ("write Optty", items => WritingSubjects.For(OpttyOrders.Valid(items))),
            ("validate, map and write Optty", items => PipelineSubjects.ForOptty(ShopOrders.Valid(items))),
            ("validate, map and write Afterpay", items => PipelineSubjects.ForAfterpay(ShopOrders.Valid(items))),
            ("write Afterpay", items => WritingSubjects.For(AfterpayOrders.Valid(items))),
        ];
        var watch = Stopwatch.StartNew();
        if ("read Optty".Contains(filter, StringComparison.OrdinalIgnoreCase))
        {
            Console.WriteLine(Table("read Optty", "System.Text.Json", _sizes, [.. _sizes.Select(size => Rounds.Measure(ReadingSubjects.For(OpttyOrders.Valid(size))))]));
        }

        if ("grow Optty".Contains(filter, StringComparison.OrdinalIgnoreCase))
        {
            Console.WriteLine(Table("grow Optty, per item", "orders of 10", _manyItems, [.. _manyItems.Select(items => Rounds.Measure(GrowthSubjects.For(items)))]));
        }

        foreach ((string title, Func<int, IReadOnlyList<ISubject>> subjects) in works)
        {
            if (title.Contains(filter, StringComparison.OrdinalIgnoreCase))
            {
                Console.WriteLine(Table(title, "limit", _sizes, [.. _sizes.Select(size => Measure(subjects(size), onlyOwn))]));
            }
        }

        Console.WriteLine($"{watch.Elapsed:m\\:ss} minutes on {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}, {Environment.ProcessorCount} processors.");
    }

    private static IReadOnlyList<Measurement> Measure(IReadOnlyList<ISubject> subjects, bool onlyOwn) =>
        Rounds.Measure(onlyOwn ? [.. subjects.Take(2)] : subjects);

    private static string Table(string title, string yardstick, int[] counts, IReadOnlyList<Measurement>[] columns)
    {
        var text = new StringBuilder();
        string sizes = string.Join(" | ", counts.Select(size => $"N={size}"));
        text.AppendLine(CultureInfo.InvariantCulture, $"| {title}: × {yardstick} | {sizes} | bytes, {string.Join(" / ", counts)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"|---|{string.Concat(counts.Select(_ => "---:|"))}---:|");
        for (int row = 0; row < columns[0].Count; row++)
        {
            string ratios = string.Join(" | ", columns.Select(column => Format(column[row])));
            string bytes = string.Join(" / ", columns.Select(column => column[row].Bytes.ToString("N0", CultureInfo.InvariantCulture)));
            text.AppendLine(CultureInfo.InvariantCulture, $"| {columns[0][row].Name} | {ratios} | {bytes} |");
        }

        return text.ToString();
    }

    private static string Format(Measurement measurement)
    {
        string format = measurement.Ratio < 10 ? "0.00" : measurement.Ratio < 100 ? "0.0" : "0";
        return string.Create(CultureInfo.InvariantCulture, $"{measurement.Ratio.ToString(format, CultureInfo.InvariantCulture)} ±{measurement.Spread * 100:0}%");
    }
}
