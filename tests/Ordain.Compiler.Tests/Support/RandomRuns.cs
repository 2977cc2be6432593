using System.Globalization;

namespace Ordain.Compiler.Tests;

/// <summary>Checks on random values. A failure names its seed; <c>ORDAIN_TEST_SEED</c> runs that one again.</summary>
internal static class RandomRuns
{
    private const string Variable = "ORDAIN_TEST_SEED";

    public static int Seed { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } text
        ? int.Parse(text, CultureInfo.InvariantCulture)
        : Environment.TickCount & 0xFFFF;

    /// <summary>Runs a check many times, each with numbers of its own.</summary>
    public static void Repeat(int count, Action<Random> check)
    {
        for (int i = 0; i < count; i++)
        {
            int seed = Seed + i;
            try
            {
                check(new Random(seed));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Failed with {Variable}={seed.ToString(CultureInfo.InvariantCulture)}: {exception.Message}", exception);
            }
        }
    }

    public static T Pick<T>(this Random random, params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    /// <summary>Text with quotes, controls, NUL, long ranges of Unicode, and surrogates that stand alone.</summary>
    public static string Text(this Random random)
    {
        var units = new char[random.Next(random.Chance(5) ? 2_000 : 12)];
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = random.Next(6) switch
            {
                0 => (char)random.Next(0, 0x20),
                1 => random.Pick('"', '\\', '/', '<', '\'', '&', '+', '\u2028', '\uFFFF', '\u007F'),
                2 => (char)random.Next(0xD7F0, 0xE010),
                3 => (char)random.Next(0x80, 0x10000),
                _ => (char)random.Next(0x20, 0x7F),
            };
        }

        return new string(units);
    }

    public static decimal Decimal(this Random random) => random.Next(6) switch
    {
        0 => random.Pick(0m, 1m, -1m, 0.1m, 1.10m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m),
        1 => new decimal(random.Next(), random.Next(), random.Next(), random.Chance(50), (byte)random.Next(29)),
        _ => new decimal(random.Next(100_000), 0, 0, random.Chance(20), (byte)random.Next(4)),
    };
}
