using System.ComponentModel;

namespace Ordain.Rules;

/// <summary>Texts as one, with a space between, without making a string of them. Text without anything but white space is left out.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public readonly struct JoinedText
{
    private JoinedText(string? first, string? second)
    {
        First = first;
        Second = second;
    }

    /// <summary>Whether there is a text at all.</summary>
    public bool IsPresent => First is not null;

    /// <summary>The number of UTF-16 units; 0 when there is no text.</summary>
    public int Length => First is null ? 0 : Second is null ? First.Length : First.Length + 1 + Second.Length;

    /// <summary>The text, or what stands in front of the space.</summary>
    internal string? First { get; }

    /// <summary>What stands behind the space; <see langword="null"/> when there is none.</summary>
    internal string? Second { get; }

    /// <summary>One text, as it is.</summary>
    /// <param name="text">The text.</param>
    public static JoinedText Of(string? text) => new(text, null);

    /// <summary>Joins two texts.</summary>
    /// <param name="first">The first text.</param>
    /// <param name="second">The second text.</param>
    /// <returns>None when both are blank; the text itself when one is.</returns>
    public static JoinedText Of(string? first, string? second) =>
        !TextRules.HasText(first) ? new(TextRules.HasText(second) ? second : null, null)
        : new(first, TextRules.HasText(second) ? second : null);

    /// <summary>Joins three texts or more; all but the last become a string, if they are more than one.</summary>
    /// <param name="first">The first text.</param>
    /// <param name="second">The second text.</param>
    /// <param name="more">The texts after.</param>
    /// <returns>None when all are blank.</returns>
    public static JoinedText Of(string? first, string? second, params ReadOnlySpan<string?> more)
    {
        JoinedText text = Of(first, second);
        foreach (string? next in more)
        {
            if (TextRules.HasText(next))
            {
                text = Of(text.ToText(), next);
            }
        }

        return text;
    }

    /// <summary>The text as a string; <see langword="null"/> when there is none.</summary>
    public string? ToText() => Second is null ? First : string.Concat(First, " ", Second);
}
