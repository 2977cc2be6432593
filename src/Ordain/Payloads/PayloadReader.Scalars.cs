using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ordain;

// Identifiers, dates and times, addresses and free-form values, as System.Text.Json reads them.
public ref partial struct PayloadReader
{
    private const int DateLength = 10;

    private static readonly SearchValues<char> _versionDigits = SearchValues.Create("0123456789.");
    private static readonly long MinSeconds = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long MaxSeconds = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <summary>Reads an identifier of 36 characters.</summary>
    /// <returns>The identifier; <see langword="default"/> after a problem.</returns>
    public Guid ReadGuid() => IsString && _json.TryGetGuid(out Guid value) ? value : Refused<Guid>("string (uuid)");

    /// <summary>Reads a date and a time of ISO 8601.</summary>
    /// <returns>The time; <see langword="default"/> after a problem.</returns>
    public DateTime ReadDateTime() => IsString && _json.TryGetDateTime(out DateTime value) ? value : Refused<DateTime>("string (date-time)");

    /// <summary>Reads a date and a time of ISO 8601; without an offset it is in the local one.</summary>
    /// <returns>The time; <see langword="default"/> after a problem.</returns>
    public DateTimeOffset ReadDateTimeOffset() => IsString && _json.TryGetDateTimeOffset(out DateTimeOffset value) ? value : Refused<DateTimeOffset>("string (date-time)");

    /// <summary>Reads a moment as the whole seconds since 1970-01-01T00:00:00Z.</summary>
    /// <returns>The moment in UTC; <see langword="default"/> after a problem.</returns>
    public DateTimeOffset ReadUnixSeconds()
    {
        long seconds = ReadInteger<long>();
        return seconds >= MinSeconds && seconds <= MaxSeconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : Refused<DateTimeOffset>("integer (seconds since 1970)");
    }

    /// <summary>Reads a moment in UTC: <c>2026-01-31T01:30:00Z</c>.</summary>
    /// <returns>The moment; <see langword="default"/> after a problem.</returns>
    public DateTimeOffset ReadUtc() =>
        IsString && Name.EndsWith("Z"u8) && _json.TryGetDateTimeOffset(out DateTimeOffset value) ? value : Refused<DateTimeOffset>("string (date-time in UTC)");

    /// <summary>Reads a date: <c>2025-03-31</c>.</summary>
    /// <returns>The date; <see langword="default"/> after a problem.</returns>
    public DateOnly ReadDateOnly()
    {
        Span<char> text = stackalloc char[DateLength];
        return IsString && Ascii.ToUtf16(Name.Length == DateLength ? Name : default, text, out int length) == OperationStatus.Done
            && DateOnly.TryParseExact(text[..length], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value)
            ? value
            : Refused<DateOnly>("string (date)");
    }

    /// <summary>Reads a time of the day: <c>13:45:30</c>, with or without fractions of a second.</summary>
    /// <returns>The time; <see langword="default"/> after a problem.</returns>
    public TimeOnly ReadTimeOnly() =>
        TryGetTimeSpan(out TimeSpan value) && value >= TimeSpan.Zero && value < TimeSpan.FromDays(1) && Name.IndexOf((byte)':') == 2
            ? TimeOnly.FromTimeSpan(value)
            : Refused<TimeOnly>("string (time)");

    /// <summary>Reads a span of time in the constant form of .NET: <c>1.12:30:00</c>.</summary>
    /// <returns>The span; <see langword="default"/> after a problem.</returns>
    public TimeSpan ReadTimeSpan() => TryGetTimeSpan(out TimeSpan value) ? value : Refused<TimeSpan>("string (time span)");

    /// <summary>Reads an address, absolute or relative.</summary>
    /// <returns>The address; <see langword="null"/> after a problem.</returns>
    public Uri? ReadUri()
    {
        if (Text("string (uri)") is not { } text)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out Uri? value))
        {
            return value;
        }

        Refuse("string (uri)");
        return null;
    }

    /// <summary>Reads the number of a version: two to four integers with dots between them.</summary>
    /// <returns>The version; <see langword="null"/> after a problem.</returns>
    public Version? ReadVersion()
    {
        if (Text("string (version)") is not { } text)
        {
            return null;
        }

        // Parsing takes signs and spaces in between, too.
        if (!text.AsSpan().ContainsAnyExcept(_versionDigits) && Version.TryParse(text, out Version? value))
        {
            return value;
        }

        Refuse("string (version)");
        return null;
    }

    /// <summary>Reads bytes in base64, without white space.</summary>
    /// <returns>The bytes; <see langword="null"/> after a problem.</returns>
    public byte[]? ReadBytes()
    {
        if (IsString && !Name.ContainsAny(" \t\r\n"u8) && _json.TryGetBytesFromBase64(out byte[]? value))
        {
            return value;
        }

        Refuse("string (base64)");
        return null;
    }

    private readonly bool IsString => _json.TokenType == JsonTokenType.String;

    private readonly bool TryGetTimeSpan(out TimeSpan value)
    {
        value = default;
        ReadOnlySpan<byte> text = IsString ? Name : default;
        return Utf8Parser.TryParse(text, out value, out int length, 'c') && length == text.Length && !text.StartsWith(" "u8);
    }

    private T Refused<T>(string expected)
        where T : struct
    {
        Refuse(expected);
        return default;
    }
}
