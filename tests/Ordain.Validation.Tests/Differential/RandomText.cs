namespace Ordain.Validation.Tests.Differential;

/// <summary>Texts that validators get wrong: blank ones, halves of surrogate pairs, NUL, and those that are nearly an address or a number.</summary>
internal static class RandomText
{
    private static readonly string[] _known =
    [
        "", " ", "\t\r\n", "\u00A0", "\u2028", "\u3000", "\u200B", "\0", "a", "A", "ab", "abc", "SEK", "sek", "SEK\n", "EUR", "a\n", "aa", "aab", "é", "\u0660\u0661", "😀", "\uD83D", "\uDE00\uD83D",
        "a@b", "a@b.c", "@", "a@", "@b", "a@b@c", "a@b\n", "\u00A0@\u00A0", "http://a", "HTTPS://", "ftp://", "http:/a", "mailto:a@b", " http://a", "//a",
        "+61 2 1234", "(02) 1234-5678 ext. 5", "12x3", "x3", "12 ext", "+", "++1+2", "1.2.3", "12x", "12ext.3", "12 X\u00A03", "(1", "\u0661\u0662",
        "4111 1111 1111 1111", "4111-1111-1111-1112", "0", "-", "18", "79927398713", "\u0660",
        "YQ==", "YQ=", "YWI=", " YQ== ", "YW Jj", "Y", "====", "YWJj\n",
        "1", "2", "5", "10", "11", "1.5", "1e1", "-1", " 5 ", "5,0", "0x5", "NaN", "Infinity", "99999999999", "1e400", "79228162514264337593543950336", "2020-01-01", "2025-06-30T12:00:00Z", "1.00:00:00",
        "Monday", "monday", "9", "Light", "Light, Dark", "Top, Left", "a.png", "a.exe", "SHOUT", "13",
    ];

    private static readonly char[] _odd = ['\0', '\u001F', ' ', '\u007F', '\u0085', '\u00A0', 'é', 'İ', 'ß', '\u2028', '\u2029', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uFEFF', '\uFFFF', '@', '\n', '\r', '-', '+', '=', '/', '.'];

    /// <summary>A text.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="lengths">Lengths that make a difference; those around them do too.</param>
    public static string Next(Random random, IReadOnlyList<int> lengths)
    {
        if (lengths.Count > 0 && random.Chance(40))
        {
            return Units(random, Math.Max(0, lengths[random.Next(lengths.Count)] + random.Next(-1, 2)));
        }

        return random.Next(10) switch
        {
            < 6 => random.Pick(_known),
            6 => random.Pick(_known) + random.Pick(_known),
            7 => Units(random, random.Next(12)),
            8 => random.Chance(4) ? Units(random, random.Next(300)) : Units(random, 3),
            _ => new string(random.Pick('A', 'a', '1', ' '), random.Next(8)),
        };
    }

    private static string Units(Random random, int length)
    {
        var units = new char[length];
        bool isPlain = random.Chance(60);
        for (int i = 0; i < units.Length; i++)
        {
            units[i] = isPlain ? random.Pick('A', 'B', 'a', 'b', '1', '7') : random.Chance(50) ? random.Pick(_odd) : (char)random.Next(0x10000);
        }

        return new string(units);
    }
}
