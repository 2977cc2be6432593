using System.Globalization;

namespace Ordain.Compiler.Tests;

/// <summary>
/// Whatever is edited, in whatever order: the generator gives what it would give for the first time, and readers see what they would see.
/// <c>ORDAIN_EDIT_SEQUENCES</c> sets how many sequences of edits are tried.
/// </summary>
public sealed class RandomEditTests
{
    private static readonly int _sequences = Environment.GetEnvironmentVariable("ORDAIN_EDIT_SEQUENCES") is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : 2_000;

    /// <summary>Where sequences begin; what was done to get there is the same in every run.</summary>
    private static readonly Lazy<RandomEdits>[] _starts = [.. Enumerable.Range(0, 16).Select(static number => new Lazy<RandomEdits>(() => Start(number)))];

    [Fact]
    public void EveryEdit_GivesWhatAFirstRunGives() => RandomRuns.Repeat(_sequences, static random =>
    {
        var edits = new RandomEdits(random, _starts[random.Next(_starts.Length)].Value);
        try
        {
            edits.Run(random.Next(1, 4));
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"After {string.Join("; ", edits.Done)}: {exception.Message}", exception);
        }
    });

    private static RandomEdits Start(int number)
    {
        var edits = new RandomEdits(new Random(number), isLarge: number % 8 == 0);
        edits.Run(2 * number);
        return edits;
    }
}
