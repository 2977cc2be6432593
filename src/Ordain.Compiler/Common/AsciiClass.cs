namespace Ordain.Compiler.Common;

/// <summary>A set of ASCII characters: a bit for each.</summary>
/// <param name="Low">The first 64.</param>
/// <param name="High">The others.</param>
internal readonly record struct AsciiClass(ulong Low, ulong High)
{
    public AsciiClass With(char from, char to)
    {
        ulong low = Low;
        ulong high = High;
        for (int c = from; c <= to; c++)
        {
            low |= c < 64 ? 1UL << c : 0;
            high |= c < 64 ? 0 : 1UL << (c - 64);
        }

        return new(low, high);
    }
}
