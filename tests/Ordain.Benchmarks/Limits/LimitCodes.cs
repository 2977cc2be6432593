using System.Runtime.CompilerServices;

namespace Ordain.Benchmarks.Limits;

/// <summary>Codes as bits: one look-up each.</summary>
internal static class LimitCodes
{
    private static readonly ulong[] _countries = Fill(2, IsoCountries.Contains);
    private static readonly ulong[] _currencies = Fill(3, IsoCurrencies.Contains);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCountry(string text) => text.Length == 2 && IsCountry(text[0], text[1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCountry(uint first, uint second)
    {
        first -= 'A';
        second -= 'A';
        return first < 26 && second < 26 && Has(_countries, (first * 26) + second);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCurrency(string text)
    {
        if (text.Length != 3)
        {
            return false;
        }

        uint first = (uint)text[0] - 'A';
        uint second = (uint)text[1] - 'A';
        uint third = (uint)text[2] - 'A';
        return first < 26 && second < 26 && third < 26 && Has(_currencies, (((first * 26) + second) * 26) + third);
    }

    private static bool Has(ulong[] bits, uint key) => (bits[key >> 6] >> (int)(key & 63) & 1) != 0;

    private static ulong[] Fill(int letters, Func<string, bool> contains)
    {
        int count = letters == 2 ? 26 * 26 : 26 * 26 * 26;
        var bits = new ulong[(count + 63) / 64];
        for (int key = 0; key < count; key++)
        {
            string code = letters == 2
                ? $"{(char)('A' + (key / 26))}{(char)('A' + (key % 26))}"
                : $"{(char)('A' + (key / 676))}{(char)('A' + (key / 26 % 26))}{(char)('A' + (key % 26))}";
            if (contains(code))
            {
                bits[key >> 6] |= 1UL << (key & 63);
            }
        }

        return bits;
    }
}
