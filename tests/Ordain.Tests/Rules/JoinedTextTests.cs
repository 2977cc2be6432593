using Ordain.Rules;

namespace Ordain.Tests.Rules;

/// <summary>Joined texts are checked and written as the string that they stand for.</summary>
public sealed class JoinedTextTests
{
    private static readonly string?[] _texts = [null, "", " ", "A", "Ada", "Grace Brewster", "Zoë", "a\"b", "tab\t", "\ud83e\udd6a", "\ud83e", "\udd6a", new string('x', 40), new string('y', 2000)];

    [Fact]
    public void TwoTexts_AreWrittenAsTheStringOfThem()
    {
        foreach (string? first in _texts)
        {
            foreach (string? second in _texts)
            {
                string? text = string.IsNullOrWhiteSpace(first) ? string.IsNullOrWhiteSpace(second) ? null : second : string.IsNullOrWhiteSpace(second) ? first : first + " " + second;
                AssertSame(text, JoinedText.Of(first, second));
                AssertSame(text, JoinedText.Of(" ", first, second));
            }
        }
    }

    [Fact]
    public void OneText_StaysAsItIs()
    {
        foreach (string? text in _texts)
        {
            AssertSame(text, JoinedText.Of(text));
        }
    }

    private static void AssertSame(string? text, JoinedText joined)
    {
        Assert.Equal(text, joined.ToText());
        Assert.Equal(text is not null, joined.IsPresent);
        Assert.Equal(text?.Length ?? 0, joined.Length);
        Assert.Equal(TextRules.HasText(text), TextRules.HasText(joined));
        Assert.Equal((text?.Length ?? 0) is >= 3 and <= 41, TextRules.HasLength(joined, 3, 41));
        Assert.Equal(
            Written.By((ref PayloadWriter writer) => writer.Write("{\"name\":"u8, text)),
            Written.By((ref PayloadWriter writer) => writer.Position = writer.Write(writer.Position, "{\"name\":"u8, joined)));
    }
}
