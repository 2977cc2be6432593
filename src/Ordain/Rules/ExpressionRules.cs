using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ordain.Rules;

/// <summary>
/// The operators of the rule language where C#'s own mean something else: a comparison with <see langword="null"/> is false,
/// and text compares ordinally. Arithmetic is in <see cref="ExactNumber"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class ExpressionRules
{
    /// <summary><c>left == right</c> for text.</summary>
    public static bool AreEqual([NotNullWhen(true)] string? left, [NotNullWhen(true)] string? right) => left is not null && string.Equals(left, right, StringComparison.Ordinal);

    /// <summary><c>left == right</c> for values.</summary>
    public static bool AreEqual<T>([NotNullWhen(true)] T? left, [NotNullWhen(true)] T? right)
        where T : struct => left is { } a && right is { } b && EqualityComparer<T>.Default.Equals(a, b);

    /// <summary><c>left == right</c> for numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreEqual([NotNullWhen(true)] decimal? left, [NotNullWhen(true)] decimal? right) =>
        left.HasValue && right.HasValue && left.GetValueOrDefault() == right.GetValueOrDefault();

    /// <summary><c>left != right</c> for text.</summary>
    public static bool AreDifferent([NotNullWhen(true)] string? left, [NotNullWhen(true)] string? right) => left is not null && right is not null && !string.Equals(left, right, StringComparison.Ordinal);

    /// <summary><c>left != right</c> for values.</summary>
    public static bool AreDifferent<T>([NotNullWhen(true)] T? left, [NotNullWhen(true)] T? right)
        where T : struct => left is { } a && right is { } b && !EqualityComparer<T>.Default.Equals(a, b);

    /// <summary><c>left != right</c> for numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreDifferent([NotNullWhen(true)] decimal? left, [NotNullWhen(true)] decimal? right) =>
        left.HasValue && right.HasValue && left.GetValueOrDefault() != right.GetValueOrDefault();

    /// <summary><c>text.StartsWith(part)</c>, ordinally.</summary>
    public static bool StartsWith([NotNullWhen(true)] string? text, [NotNullWhen(true)] string? part) => text is not null && part is not null && text.StartsWith(part, StringComparison.Ordinal);

    /// <summary><c>text.EndsWith(part)</c>, ordinally.</summary>
    public static bool EndsWith([NotNullWhen(true)] string? text, [NotNullWhen(true)] string? part) => text is not null && part is not null && text.EndsWith(part, StringComparison.Ordinal);

    /// <summary><c>text.Contains(part)</c>, ordinally.</summary>
    public static bool Contains([NotNullWhen(true)] string? text, [NotNullWhen(true)] string? part) => text is not null && part is not null && text.Contains(part, StringComparison.Ordinal);

    /// <summary><c>IsWhole(number)</c>: whether there is a number and it has no fraction; zeros behind the point are none.</summary>
    public static bool IsWhole([NotNullWhen(true)] decimal? number) => number is { } value && decimal.IsInteger(value);

    /// <summary>A <see cref="DateTime"/> as a point in time; one of no kind is taken as UTC.</summary>
    public static DateTimeOffset? ToTime(DateTime? value) => value is { } time
        ? new DateTimeOffset(time.Kind == DateTimeKind.Local ? time.ToUniversalTime() : DateTime.SpecifyKind(time, DateTimeKind.Utc))
        : null;

    /// <summary><c>time.AddSeconds(amount)</c>; <see langword="null"/> when there is no such time.</summary>
    public static DateTimeOffset? AddSeconds(DateTimeOffset? time, decimal? amount) => Shift(time, amount, TimeSpan.TicksPerSecond);

    /// <summary><c>time.AddMinutes(amount)</c>; <see langword="null"/> when there is no such time.</summary>
    public static DateTimeOffset? AddMinutes(DateTimeOffset? time, decimal? amount) => Shift(time, amount, TimeSpan.TicksPerMinute);

    /// <summary><c>time.AddHours(amount)</c>; <see langword="null"/> when there is no such time.</summary>
    public static DateTimeOffset? AddHours(DateTimeOffset? time, decimal? amount) => Shift(time, amount, TimeSpan.TicksPerHour);

    /// <summary><c>time.AddDays(amount)</c>; <see langword="null"/> when there is no such time.</summary>
    public static DateTimeOffset? AddDays(DateTimeOffset? time, decimal? amount) => Shift(time, amount, TimeSpan.TicksPerDay);

    /// <summary>A truth value as rules and messages write it.</summary>
    public static string? ToText(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };

    private static DateTimeOffset? Shift(DateTimeOffset? time, decimal? amount, long ticksPerUnit)
    {
        if (time is not { } from || amount is not { } units)
        {
            return null;
        }

        // As a number first: a shift that leads out of the calendar is no time, and no exception.
        const decimal Most = 1e16m;
        decimal ticks = units is < -Most or > Most ? -1 : decimal.Truncate(from.UtcTicks + (units * ticksPerUnit));
        return ticks >= 0 && ticks <= DateTime.MaxValue.Ticks ? new DateTimeOffset((long)ticks, TimeSpan.Zero) : null;
    }
}
