namespace Ordain.Compiler.Common;

/// <summary>
/// A regular expression that says no more than which ASCII characters stand where, and how many: <c>[A-Z]{3}</c>, <c>[A-Z][A-Z0-9_]*</c>,
/// <c>[A-Z][A-Z0-9]*(_[A-Z0-9]+)*</c>, with or without <c>^</c> and <c>$</c>. A loop finds the same whole texts.
/// </summary>
/// <param name="First">What the first character can be.</param>
/// <param name="Rest">What the others can be.</param>
/// <param name="Separator">What can stand once between others; null for nothing.</param>
/// <param name="Minimum">The least length.</param>
/// <param name="Maximum">The greatest length.</param>
internal sealed record AsciiPattern(AsciiClass First, AsciiClass Rest, AsciiClass? Separator, int Minimum, int Maximum)
{
    /// <summary>Reads an expression; null for any that may mean something else.</summary>
    public static AsciiPattern? TryParse(string pattern)
    {
        var reader = new AsciiPatternReader(Unanchored(pattern));
        if (!reader.TryReadClass(out AsciiClass first))
        {
            return null;
        }

        if (reader.TryReadQuantifier(out int minimum, out int maximum) || reader.IsAtEnd)
        {
            return reader.IsAtEnd && minimum <= maximum ? new(first, first, null, minimum, maximum) : null;
        }

        if (!reader.TryReadClass(out AsciiClass rest))
        {
            return null;
        }

        bool isAny = reader.TryReadQuantifier(out minimum, out maximum) && minimum == 0 && maximum == int.MaxValue;
        if (reader.IsAtEnd)
        {
            return minimum <= maximum ? new(first, rest, null, minimum + 1, maximum == int.MaxValue ? maximum : maximum + 1) : null;
        }

        return isAny && TryReadSegments(ref reader, rest, out AsciiClass separator) ? new(first, rest, separator, 1, int.MaxValue) : null;
    }

    /// <summary>The <c>(_[A-Z0-9]+)*</c> behind <c>[A-Z0-9]*</c>. Where a character can be either, a loop would have to try both.</summary>
    private static bool TryReadSegments(ref AsciiPatternReader reader, AsciiClass rest, out AsciiClass separator)
    {
        separator = default;
        return (reader.TryRead("(?:") || reader.TryRead("("))
            && reader.TryReadClass(out separator)
            && reader.TryReadClass(out AsciiClass again)
            && reader.TryRead("+)*")
            && reader.IsAtEnd
            && again == rest
            && (separator.Low & rest.Low) == 0
            && (separator.High & rest.High) == 0;
    }

    /// <summary>Only a match of the whole text counts, and no class has a line break: the anchors say nothing more.</summary>
    private static string Unanchored(string pattern)
    {
        int start = pattern.Length > 0 && pattern[0] == '^' ? 1 : 0;
        int last = pattern.Length - 1;
        bool hasEnd = last >= start && pattern[last] == '$' && (last == 0 || pattern[last - 1] != '\\');
        return pattern.Substring(start, (hasEnd ? last : pattern.Length) - start);
    }
}
