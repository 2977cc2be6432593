using System.Buffers;
using System.Buffers.Text;
using System.Globalization;

namespace Ordain;

// Identifiers, dates and times, each in quotes and with the text that System.Text.Json gives it.
public ref partial struct PayloadWriter
{
    /// <summary>Room for any of these with its quotes: an identifier has 36 characters, a moment 33, a time span 26.</summary>
    private const int MaxValueLength = 38;

    /// <summary>The length of a moment up to its seconds.</summary>
    private const int SecondsEnd = 19;

    /// <summary>The length of a moment up to its ticks.</summary>
    private const int TicksEnd = 27;

    private static readonly StandardFormat _roundTrip = new('O');

    /// <summary>Writes a literal and an identifier: <c>"d85b1407-351d-4694-9392-03acc5870eb1"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The identifier.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, Guid value)
    {
        Span<byte> free = Reserve(literal, MaxValueLength);
        value.TryFormat(free[1..], out int written);
        Quote(free, written);
    }

    /// <summary>Writes a literal and a moment as ISO 8601 has it: <c>"2026-01-31T12:30:00.5Z"</c>, with an offset if it is local, without one if its kind is unspecified.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The moment.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, DateTime value)
    {
        Span<byte> free = Reserve(literal, MaxValueLength);
        Utf8Formatter.TryFormat(value, free[1..], out int written, _roundTrip);
        Quote(free, TrimFraction(free.Slice(1, written)));
    }

    /// <summary>Writes a literal and a moment as ISO 8601 has it: <c>"2026-01-31T12:30:00.5+11:00"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The moment.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, DateTimeOffset value)
    {
        Span<byte> free = Reserve(literal, MaxValueLength);
        Utf8Formatter.TryFormat(value, free[1..], out int written, _roundTrip);
        Quote(free, TrimFraction(free.Slice(1, written)));
    }

    /// <summary>Writes a literal and a moment in UTC: <c>"2026-01-31T01:30:00.5Z"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The moment; one of unspecified kind is taken as UTC.</param>
    public void WriteUtc(scoped ReadOnlySpan<byte> literal, DateTime value) => Write(literal, ToUtc(value));

    /// <summary>Writes a literal and a moment in UTC, whatever its offset: <c>"2026-01-31T01:30:00.5Z"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The moment.</param>
    public void WriteUtc(scoped ReadOnlySpan<byte> literal, DateTimeOffset value) => Write(literal, value.UtcDateTime);

    /// <summary>Writes a literal and a moment as the whole seconds since 1970-01-01T00:00:00Z. A fraction is cut off towards the past.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The moment; one of unspecified kind is taken as UTC.</param>
    public void WriteUnixSeconds(scoped ReadOnlySpan<byte> literal, DateTime value) => WriteUnixSeconds(literal, new DateTimeOffset(ToUtc(value)));

    /// <summary>Writes a literal and a moment as the whole seconds since 1970-01-01T00:00:00Z. A fraction is cut off towards the past.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The moment.</param>
    public void WriteUnixSeconds(scoped ReadOnlySpan<byte> literal, DateTimeOffset value) => Write(literal, value.ToUnixTimeSeconds());

    // Not the kind of the machine's clock: the same order has to be the same bytes everywhere.
    private static DateTime ToUtc(DateTime value) => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc);

    /// <summary>Writes a literal and a date: <c>"2026-01-31"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The date.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, DateOnly value)
    {
        Span<byte> free = Reserve(literal, MaxValueLength);
        value.TryFormat(free[1..], out int written, "O", CultureInfo.InvariantCulture);
        Quote(free, written);
    }

    /// <summary>Writes a literal and a time of day: <c>"12:30:00"</c> or <c>"12:30:00.5000000"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The time of day.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, TimeOnly value) => Write(literal, value.ToTimeSpan());

    /// <summary>Writes a literal and a length of time: <c>"1.12:30:00"</c> or <c>"00:00:00.5000000"</c>.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The length of time.</param>
    public void Write(scoped ReadOnlySpan<byte> literal, TimeSpan value)
    {
        Span<byte> free = Reserve(literal, MaxValueLength);
        value.TryFormat(free[1..], out int written, "c", CultureInfo.InvariantCulture);
        Quote(free, written);
    }

    private void Quote(scoped Span<byte> free, int length)
    {
        free[0] = (byte)'"';
        free[length + 1] = (byte)'"';
        _position += length + 2;
    }

    /// <summary>Takes the trailing zeros of the ticks out, and the point if nothing stays behind it. The offset moves up.</summary>
    private static int TrimFraction(Span<byte> moment)
    {
        int end = TicksEnd;
        while (moment[end - 1] == (byte)'0')
        {
            end--;
        }

        if (moment[end - 1] == (byte)'.')
        {
            end = SecondsEnd;
        }

        Span<byte> offset = moment[TicksEnd..];
        offset.CopyTo(moment[end..]);
        return end + offset.Length;
    }
}
