namespace Ordain;

// Strings: as few escapes as RFC 8259 allows, everything else in UTF-8. A lone surrogate, which has no UTF-8 form, becomes U+FFFD.
public ref partial struct PayloadWriter
{
    /// <summary>How many UTF-16 units are written at once: a long string must not ask for its worst case in one piece.</summary>
    private const int MaxChunk = 1024;

    /// <summary>The length of a language in a locale.</summary>
    private const int LanguageLength = 2;

    /// <summary>The length of a language and a country.</summary>
    private const int UsualLocaleLength = 5;

    /// <summary>Writes a literal and a JSON string.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The text; <see langword="null"/> is written as <c>null</c>.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, string? value) => _position = Write(Position, literal, value).Value;

    /// <summary>Writes a literal and a JSON string of one UTF-16 unit.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The unit; a surrogate is written as U+FFFD.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, char value)
    {
        WriteRaw(literal);
        WriteQuoted(new ReadOnlySpan<char>(in value));
    }

    /// <summary>Writes a literal and an address as its author wrote it.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The address; <see langword="null"/> is written as <c>null</c>.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, Uri? value) => Write(literal, value?.OriginalString);

    /// <summary>Writes a literal and a version: <c>"1.2.3"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The version; <see langword="null"/> is written as <c>null</c>.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, Version? value)
    {
        if (value is null)
        {
            WriteNull(literal);
        }
        else
        {
            WriteNumberString(literal, value);
        }
    }

    /// <summary>Writes a literal and a locale as a JSON string, with the provider's separator.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The locale; <c>-</c> and <c>_</c> in it are written as <paramref name="separator"/>. <see langword="null"/> is written as <c>null</c>.</param>
    /// <param name="separator">The separator that the provider wants.</param>
    public void WriteLocale(scoped ReadOnlySpan<byte> literal, string? value, char separator)
    {
        if (value is null)
        {
            WriteNull(literal);
            return;
        }

        Span<byte> free = Reserve(literal, UsualLocaleLength + 2);
        if (value is { Length: UsualLocaleLength } && value[LanguageLength] is '-' or '_' && Utf8Text.CopyPlain(value, free[1..]) == UsualLocaleLength)
        {
            free[LanguageLength + 1] = (byte)separator;
            Quote(free, UsualLocaleLength);
            return;
        }

        WriteRaw("\""u8);
        ReadOnlySpan<char> rest = value;
        for (int end = rest.IndexOfAny('-', '_'); end >= 0; end = rest.IndexOfAny('-', '_'))
        {
            WriteText(rest[..end]);
            WriteText(new ReadOnlySpan<char>(in separator));
            rest = rest[(end + 1)..];
        }

        WriteText(rest);
        WriteRaw("\""u8);
    }

    /// <summary>Writes a literal and a JSON member name that is known only at run time, such as the key of a dictionary, with its colon.</summary>
    /// <param name="literal">What comes before the name.</param>
    /// <param name="name">The name; it is written as it is, without a naming policy.</param>
    public void WritePropertyName(scoped ReadOnlySpan<byte> literal, string name)
    {
        Write(literal, name);
        WriteRaw(":"u8);
    }

    /// <summary>Writes a literal and a number as a JSON member name, with its colon.</summary>
    /// <typeparam name="T">A number type of the framework.</typeparam>
    /// <param name="literal">What comes before the name.</param>
    /// <param name="name">The number.</param>
    public void WritePropertyName<T>(scoped ReadOnlySpan<byte> literal, T name)
        where T : IUtf8SpanFormattable
    {
        WriteNumberString(literal, name);
        WriteRaw(":"u8);
    }

    private void WriteNull(scoped ReadOnlySpan<byte> literal)
    {
        WriteRaw(literal);
        WriteRaw("null"u8);
    }

    private void WriteQuoted(scoped ReadOnlySpan<char> text)
    {
        WriteRaw("\""u8);
        WriteText(text);
        WriteRaw("\""u8);
    }

    private void WriteText(scoped ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            ReadOnlySpan<char> chunk = text[..Math.Min(text.Length, MaxChunk)];
            int plain = Utf8Text.CopyPlain(chunk, Reserve(chunk.Length));
            _position += plain;
            text = text[plain..];
            if (plain != chunk.Length)
            {
                text = text[WriteUnits(text)..];
            }
        }
    }

    /// <summary>Writes the next few units one by one: where one unit is not plain, its neighbours often are not either.</summary>
    /// <returns>How many.</returns>
    private int WriteUnits(scoped ReadOnlySpan<char> text)
    {
        Span<byte> free = Reserve(Utf8Text.MaxUnitsLength);
        _position += Utf8Text.WriteUnits(text, free, out int read);
        return read;
    }
}
