using System.ComponentModel;

namespace Ordain.Rules;

/// <summary>Texts as one, with spaces between. Text without anything but white space is left out.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class JoinedText
{
    /// <summary>Joins two texts.</summary>
    /// <param name="first">The first text.</param>
    /// <param name="second">The second text.</param>
    /// <returns><see langword="null"/> when both are blank; the text itself when one is.</returns>
    public static string? Of(string? first, string? second) =>
        !TextRules.HasText(first) ? TextRules.HasText(second) ? second : null
        : !TextRules.HasText(second) ? first
        : string.Concat(first, " ", second);

    /// <summary>Joins three texts or more.</summary>
    /// <param name="first">The first text.</param>
    /// <param name="second">The second text.</param>
    /// <param name="more">The texts after.</param>
    /// <returns><see langword="null"/> when all are blank.</returns>
    public static string? Of(string? first, string? second, params ReadOnlySpan<string?> more)
    {
        string? text = Of(first, second);
        foreach (string? next in more)
        {
            text = Of(text, next);
        }

        return text;
    }
}
