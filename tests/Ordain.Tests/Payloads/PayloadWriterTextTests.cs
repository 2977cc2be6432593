using System.Text;
using System.Text.Json;

namespace Ordain.Tests.Payloads;

public sealed class PayloadWriterTextTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("AU", "\"AU\"")]
    [InlineData("a/b", "\"a/b\"")]
    [InlineData("+61 <b> & 'c'", "\"+61 <b> & 'c'\"")]
    [InlineData("O\"Brien \\ Co", "\"O\\\"Brien \\\\ Co\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u0001\u000B\u001F", "\"\\u0000\\u0001\\u000B\\u001F\"")]
    [InlineData("\u007F", "\"\u007F\"")]
    [InlineData("Zoë, Malmö, 日本, 🥪, \u2028", "\"Zoë, Malmö, 日本, 🥪, \u2028\"")]
    public void Text_IsWrittenWithAsFewEscapesAsPossible(string value, string expected) =>
        Assert.Equal("," + expected, Written.By((ref writer) => writer.Write(","u8, value)));

    [Fact]
    public void EveryUnitAlone_MeansWhatSystemTextJsonSays()
    {
        for (int unit = 0; unit <= char.MaxValue; unit++)
        {
            AssertSameMeaning(((char)unit).ToString());
        }
    }

    /// <summary>The kernel takes 16, 8, 4 or single units at once, in parts that overlap: each unit has to be seen in each place.</summary>
    [Fact]
    public void OddUnitAtEachPlace_MeansWhatSystemTextJsonSays()
    {
        for (int length = 1; length <= 50; length++)
        {
            for (int place = 0; place < length; place++)
            {
                foreach (char odd in Property.OddUnits)
                {
                    char[] units = new char[length];
                    units.AsSpan().Fill('a');
                    units[place] = odd;
                    AssertSameMeaning(new string(units));
                }
            }
        }
    }

    /// <summary>As many units as bytes fill all lanes: a narrowing that mixes lanes up would show.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    public void PlainTextOfAnyLength_IsCopied(int length)
    {
        string text = string.Concat(Enumerable.Range(0, length).Select(i => (char)('0' + (i % 75)))).Replace('\\', '!');

        Assert.Equal('"' + text + '"', Written.By((ref writer) => writer.Write(""u8, text)));
    }

    [Fact]
    public void AnyText_MeansWhatSystemTextJsonSays() => Property.Holds(Property.Text, AssertSameMeaning);

    [Fact]
    public void AnyText_IsEscapedAsLittleAsRfc8259Allows() => Property.Holds(Property.Text, text =>
        Assert.Equal(Reference(text), Written.By((ref writer) => writer.Write(""u8, text))));

    /// <summary>Long texts are written in chunks of 1 024 units: a pair of surrogates must not be parted at their edges.</summary>
    [Theory]
    [InlineData(1022)]
    [InlineData(1023)]
    [InlineData(1024)]
    [InlineData(1025)]
    [InlineData(2046)]
    [InlineData(2047)]
    [InlineData(2048)]
    public void PairAtTheEdgeOfAChunk_IsNotParted(int before)
    {
        foreach (string odd in new[] { "🥪", "\uD83E", "\uDD6A", "é", "\"", "\0" })
        {
            string text = new string('a', before) + odd + new string('b', 1030);
            Assert.Equal(Reference(text), Written.By((ref writer) => writer.Write(""u8, text)));
        }
    }

    [Fact]
    public void LongText_IsWrittenInBoundedChunks()
    {
        // A lone surrogate cannot stand in an attribute: metadata are in UTF-8.
        foreach (string part in new[] { "a", "é", "\n", "日", "🥪", "\uD83E", "plain text, then \"quotes\" and é. " })
        {
            string text = new StringBuilder().Insert(0, part, 1024 * 1024 / part.Length).ToString();
            var output = new TinyChunkWriter();

            Written.Into(output, (ref writer) => writer.Write("{\"note\":"u8, text));

            Assert.Equal("{\"note\":" + Reference(text), Encoding.UTF8.GetString(output.ToArray()));
            Assert.InRange(output.LargestRequest, 1, 2048);
        }
    }

    [Theory]
    [InlineData('a', "\"a\"")]
    [InlineData('"', "\"\\\"\"")]
    [InlineData('\0', "\"\\u0000\"")]
    [InlineData('é', "\"é\"")]
    [InlineData('\uD800', "\"\uFFFD\"")]
    [InlineData('\uDFFF', "\"\uFFFD\"")]
    public void Char_IsWrittenAsText(char value, string expected)
    {
        Assert.Equal(expected, Written.By((ref writer) => writer.Write(""u8, value)));
        Assert.Equal(JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value)), Written.Parsed<string>((ref writer) => writer.Write(""u8, value)));
    }

    [Theory]
    [InlineData("https://shop.example.com/a b?q=\"é\"")]
    [InlineData("HTTP://Example.com")]
    [InlineData("relative/path")]
    public void Uri_IsWrittenAsItsAuthorWroteIt(string text)
    {
        var value = new Uri(text, UriKind.RelativeOrAbsolute);

        Assert.Equal(JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(value)), Written.Parsed<string>((ref writer) => writer.Write(""u8, value)));
    }

    [Fact]
    public void Null_IsWrittenAsNull()
    {
        Assert.Equal("1:null", Written.By((ref writer) => writer.Write("1:"u8, (string?)null)));
        Assert.Equal("2:null", Written.By((ref writer) => writer.Write("2:"u8, (Uri?)null)));
        Assert.Equal("3:null", Written.By((ref writer) => writer.WriteLocale("3:"u8, null, '_')));
    }

    [Theory]
    [InlineData("en-AU", '_', "en_AU")]
    [InlineData("en_AU", '-', "en-AU")]
    [InlineData("en-AU", '-', "en-AU")]
    [InlineData("zh-Hant_TW", '_', "zh_Hant_TW")]
    [InlineData("", '_', "")]
    [InlineData("-", '_', "_")]
    [InlineData("_-x-_", '-', "--x--")]
    [InlineData("å-🥪_\"", '-', "å-🥪-\"")]
    public void Locale_IsWrittenWithTheSeparator(string value, char separator, string expected) =>
        Assert.Equal(expected, Written.Parsed<string>((ref writer) => writer.WriteLocale(""u8, value, separator)));

    [Fact]
    public void LocaleWithPartedPair_IsWrittenAsTwoReplacements() =>
        Assert.Equal("\uFFFD_\uFFFD", Written.Parsed<string>((ref writer) => writer.WriteLocale(""u8, "\uD83E-\uDD6A", '_')));

    [Fact]
    public void LongLocale_IsWrittenWhole()
    {
        string value = string.Concat(Enumerable.Repeat("en-", 2000));

        Assert.Equal(value.Replace('-', '_'), Written.Parsed<string>((ref writer) => writer.WriteLocale(""u8, value, '_')));
    }

    [Fact]
    public void PropertyName_IsEscapedAndFollowedByAColon()
    {
        foreach (string name in new[] { "plain", "", "a \"b\" \\ \n é \uD800" })
        {
            string json = Written.By((ref writer) =>
            {
                writer.WritePropertyName("{"u8, name);
                writer.WriteRaw("1}"u8);
            });

            KeyValuePair<string, int> member = Assert.Single(JsonSerializer.Deserialize<Dictionary<string, int>>(json)!);
            Assert.Equal(name.Replace('\uD800', '\uFFFD'), member.Key);
        }
    }

    private static void AssertSameMeaning(string text)
    {
        byte[] bytes = Written.BytesBy((ref writer) => writer.Write(""u8, text));
        string expected = JsonSerializer.Deserialize<string>(JsonSerializer.Serialize(text))!;
        Assert.Equal(expected, JsonSerializer.Deserialize<string>(bytes));
    }

    /// <summary>The simplest code that does it.</summary>
    private static string Reference(string text)
    {
        var json = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\f' => json.Append("\\f"),
                '\n' => json.Append("\\n"),
                '\r' => json.Append("\\r"),
                '\t' => json.Append("\\t"),
                < ' ' => json.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => json.Append(rune.ToString()),
            };
        }

        return json.Append('"').ToString();
    }
}
