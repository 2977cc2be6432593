using System.Buffers;

namespace Ordain.Rules;

/// <summary>Telephone numbers as <c>PhoneAttribute</c> accepts them.</summary>
internal static class PhoneNumber
{
    private const int MaxStackLength = 128;

    public static bool IsValid(ReadOnlySpan<char> text)
    {
        // A plus sign counts for nothing wherever it stands. It nearly always stands in front, and then nothing need be copied.
        text = text.TrimStart('+');
        return text.Contains('+') ? IsValidWithPlus(text) : HasForm(text);
    }

    private static bool IsValidWithPlus(ReadOnlySpan<char> text)
    {
        char[]? rented = text.Length > MaxStackLength ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        Span<char> kept = rented ?? stackalloc char[MaxStackLength];
        int length = 0;
        foreach (char unit in text)
        {
            if (unit != '+')
            {
                kept[length++] = unit;
            }
        }

        bool valid = HasForm(kept[..length]);
        if (rented is not null)
        {
            // It held a telephone number.
            ArrayPool<char>.Shared.Return(rented, clearArray: true);
        }

        return valid;
    }

    private static bool HasForm(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd();
        if (text.ContainsAny('x', 'X'))
        {
            text = WithoutExtension(text);
        }

        bool hasDigit = false;
        foreach (char unit in text)
        {
            if (char.IsDigit(unit))
            {
                hasDigit = true;
            }
            else if (!char.IsWhiteSpace(unit) && unit is not ('-' or '.' or '(' or ')'))
            {
                return false;
            }
        }

        return hasDigit;
    }

    /// <summary>The text without its extension: <c>ext. 5</c>, <c>ext 5</c> or <c>x5</c>.</summary>
    private static ReadOnlySpan<char> WithoutExtension(ReadOnlySpan<char> text)
    {
        _ = TryRemove(ref text, "ext.") || TryRemove(ref text, "ext") || TryRemove(ref text, "x");
        return text;
    }

    private static bool TryRemove(ref ReadOnlySpan<char> text, string mark)
    {
        int start = text.LastIndexOf(mark, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
        {
            return false;
        }

        ReadOnlySpan<char> extension = text[(start + mark.Length)..].TrimStart();
        foreach (char unit in extension)
        {
            if (!char.IsDigit(unit))
            {
                return false;
            }
        }

        if (extension.IsEmpty)
        {
            return false;
        }

        text = text[..start];
        return true;
    }
}
