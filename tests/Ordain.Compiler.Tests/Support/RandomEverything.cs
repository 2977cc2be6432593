using System.Text.Json;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>Orders with a value of every type, or none.</summary>
internal static class RandomEverything
{
    public static Everything Create(Random random) => new()
    {
        Text = Maybe(random, random.Text()),
        URLText = Maybe(random, random.Text()),
        Named = Maybe(random, random.Text()),
        Flag = random.Chance(50),
        MaybeFlag = random.Chance(50) ? random.Chance(50) : null,
        Byte = (byte)random.Next(256),
        SByte = random.Chance(50) ? (sbyte)random.Next(-128, 128) : null,
        Short = (short)random.Next(short.MinValue, short.MaxValue + 1),
        UShort = random.Chance(50) ? (ushort)random.Next(ushort.MaxValue + 1) : null,
        Int = random.Next(int.MinValue, int.MaxValue),
        UInt = random.Chance(50) ? (uint)random.NextInt64(uint.MaxValue) : null,
        Long = random.NextInt64(long.MinValue, long.MaxValue),
        ULong = random.Chance(50) ? (ulong)random.NextInt64() * 2 : null,
        Decimal = random.Decimal(),
        MaybeDecimal = random.Chance(50) ? random.Decimal() : null,
        Double = random.Pick(0d, -0d, 1d, double.MaxValue, double.Epsilon, random.NextDouble() * 1e9, random.NextDouble() * 1e-9, 1e21, 123456789012345680d),
        Float = random.Chance(50) ? random.Pick(0f, 1.5f, float.MaxValue, float.Epsilon, random.NextSingle()) : null,
        Char = random.Pick('a', '"', '\\', '\0', 'é', '\u2028', '<'),
        Guid = new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
        DateTime = new DateTime(random.NextInt64(DateTime.MaxValue.Ticks), random.Pick(DateTimeKind.Utc, DateTimeKind.Unspecified)),
        DateTimeOffset = random.Chance(50) ? new DateTimeOffset(2026, random.Next(1, 13), 1, 0, 0, 0, random.Pick(0, 5, 120), TimeSpan.FromMinutes(random.Next(-600, 600))) : null,
        DateOnly = DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
        TimeOnly = random.Chance(50) ? new TimeOnly(random.NextInt64(TimeOnly.MaxValue.Ticks)) : null,
        TimeSpan = new TimeSpan(random.NextInt64(-TimeSpan.TicksPerDay * 400, TimeSpan.TicksPerDay * 400)),
        Uri = random.Chance(50) ? new Uri(random.Pick("https://example.com/å?b=\"c\"", "relative/x", "mailto:a@b"), UriKind.RelativeOrAbsolute) : null,
        Json = random.Chance(50) ? JsonDocument.Parse(random.Pick("null", "1.50", "\"\\u0041\"", "{ \"b\" : [ 1, {} ], \"a\": true }", "[]")).RootElement : null,
        Money = random.Chance(50) ? new Money(random.Decimal(), "AUD") : null,
        Number = random.Pick(SampleKind.None, SampleKind.Card, (SampleKind)77),
        Name = random.Pick(EverythingName.Plain, EverythingName.Quoted, EverythingName.Umlaut),
        MaybeName = random.Chance(50) ? EverythingName.Quoted : null,
        Color = random.Chance(50) ? SampleColor.From(random.Text()) : null,
        Part = random.Chance(50) ? Part(random, 3) : null,
        Value = new EverythingValue(Maybe(random, random.Text()), random.Next()),
        MaybeValue = random.Chance(50) ? new EverythingValue("x", 1) : null,
        Texts = random.Chance(50) ? [.. Enumerable.Range(0, random.Next(4)).Select(_ => Maybe(random, random.Text()))] : null,
        Numbers = random.Chance(50) ? [.. Enumerable.Range(0, random.Next(4)).Select(i => random.Chance(50) ? i : (int?)null)] : null,
        Decimals = random.Chance(50) ? [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Decimal())] : null,
        Parts = random.Chance(50) ? [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Chance(70) ? Part(random, 2) : null)] : null,
        Names = random.Chance(50) ? [EverythingName.Plain, EverythingName.Umlaut] : null,
        Colors = random.Chance(50) ? [SampleColor.Red, SampleColor.From("x")] : null,
        Map = random.Chance(50) ? new() { [random.Text()] = Maybe(random, random.Text()), ["Key"] = "v" } : null,
        PartMap = random.Chance(50) ? new Dictionary<string, EverythingPart?> { ["a\"b"] = Part(random, 1), ["Z"] = null } : null,
        Ignored = "ignored",
        OnlyRead = "read",
        OnlyWritten = Maybe(random, "written"),
        Never = Maybe(random, "never"),
        NeverNumber = random.Chance(50) ? 1 : null,
        NeverPart = random.Chance(50) ? new() : null,
        DefaultedNumber = random.Next(2),
        DefaultedValue = random.Chance(50) ? default : new EverythingValue(null, 1),
        DefaultedText = Maybe(random, ""),
        First = Maybe(random, "first"),
        Last = Maybe(random, "last"),
        VeryLast = random.Next(2),
    };

    private static EverythingPart Part(Random random, int depth) => new()
    {
        Text = Maybe(random, random.Text()),
        Inner = depth > 0 && random.Chance(50) ? Part(random, depth - 1) : null,
        More = depth > 0 && random.Chance(50) ? [Part(random, 0), Part(random, depth - 1)] : null,
    };

    private static string? Maybe(Random random, string text) => random.Chance(40) ? null : text;
}
