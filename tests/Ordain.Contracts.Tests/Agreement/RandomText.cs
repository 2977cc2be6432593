namespace Ordain.Contracts.Tests;

/// <summary>Random values that the providers' documents allow.</summary>
internal static class RandomText
{
    // Letters of several scripts, an emoji of two UTF-16 units, and what JSON has to escape.
    private static readonly string[] _parts =
        ["a", "B", "7", " b", "-", "'", "\"", "\\", "/", "é", "ß", "中", "Ж", "\U0001F6D2", "\t", "<", "&", "\u2028", "\u007f", "\u0001"];

    /// <summary>A text that is not blank.</summary>
    public static string Text(this Random random, int maxLength)
    {
        string text = "x";
        for (int i = random.Next(12); i > 0; i--)
        {
            string part = _parts[random.Next(_parts.Length)];
            text = text.Length + part.Length <= maxLength ? text + part : text;
        }

        return text;
    }

    /// <summary>A text, an empty one, or none.</summary>
    public static string? OptionalText(this Random random, int maxLength = 40) => random.Next(4) switch
    {
        0 => null,
        1 => random.Next(2) == 0 ? "" : " ",
        _ => random.Text(maxLength),
    };

    public static string Email(this Random random) => $"{random.Next(1000)}@example.com";

    public static bool Maybe(this Random random) => random.Next(2) == 0;

    public static T One<T>(this Random random, params ReadOnlySpan<T> values) => values[random.Next(values.Length)];

    /// <summary>An amount of at most two decimals, sometimes 0, sometimes large, sometimes with zeros at the end.</summary>
    public static decimal Amount(this Random random) => random.Next(10) switch
    {
        0 => 0,
        1 => random.NextInt64(1_000_000_000_000_000) / 100m,
        2 => random.Next(10_000),
        3 => random.Next(10_000) / 10m,
        4 => random.Next(10_000) / 100m * 1.000m,
        _ => random.Next(1_000_000) / 100m,
    };
}
