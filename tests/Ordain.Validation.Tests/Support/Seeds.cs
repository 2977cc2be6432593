using System.Globalization;

namespace Ordain.Validation.Tests;

/// <summary>Random values that can be had again: every run prints its seed, and <c>ORDAIN_TEST_SEED</c> sets it.</summary>
internal static class Seeds
{
    public const string Variable = "ORDAIN_TEST_SEED";

    private static readonly bool _isGiven = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    public static int Seed { get; } = _isGiven
        ? int.Parse(Environment.GetEnvironmentVariable(Variable)!, CultureInfo.InvariantCulture)
        : Random.Shared.Next(1_000_000);

    /// <summary>Numbers for one purpose: those of another test do not depend on them, whatever runs first.</summary>
    /// <param name="purpose">What they are for.</param>
    /// <param name="number">Which of several runs.</param>
    public static Random For(string purpose, int number = 0)
    {
        int hash = Seed;
        foreach (char unit in purpose)
        {
            hash = unchecked((hash * 31) + unit);
        }

        return new Random(unchecked((hash * 31) + number));
    }

    /// <summary>For the message of a failure.</summary>
    public static string Replay => $"{Variable}={Seed.ToString(CultureInfo.InvariantCulture)}";

    public static T Pick<T>(this Random random, params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;
}
