using System.Globalization;

namespace Ordain.Json.Tests;

/// <summary>Random graphs that can be had again: a failure names its seed, and <c>ORDAIN_TEST_SEED</c> sets it.</summary>
internal static class Seeds
{
    private const string Variable = "ORDAIN_TEST_SEED";

    public static int Seed { get; } = int.TryParse(Environment.GetEnvironmentVariable(Variable), NumberStyles.Integer, CultureInfo.InvariantCulture, out int seed)
        ? seed
        : Random.Shared.Next(1_000_000_000);

    public static string Replay => $"{Variable}={Seed.ToString(CultureInfo.InvariantCulture)}";
}
