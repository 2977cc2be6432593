using System.Text.Json;
using FsCheck.Fluent;

namespace Ordain.Tests.Payloads;

/// <summary>Identifiers, dates and times are byte for byte what System.Text.Json writes.</summary>
public sealed class PayloadWriterValueTests
{
    private static readonly long[] _ticks =
    [
        0, 1, 10, 5_000_000, 1_234_567, 9_999_999, 10_000_000, 638_000_000_000_000_000, 638_000_000_000_000_000 + 1_200_000,
        DateTime.UnixEpoch.Ticks, DateTime.MaxValue.Ticks,
    ];

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void DateTime_IsWrittenAsSystemTextJsonDoes(string culture)
    {
        using var _ = new CultureScope(culture);
        foreach (long ticks in _ticks)
        {
            foreach (DateTimeKind kind in Enum.GetValues<DateTimeKind>())
            {
                AssertSame(new DateTime(ticks, kind));
            }
        }
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void DateTimeOffset_IsWrittenAsSystemTextJsonDoes(string culture)
    {
        using var _ = new CultureScope(culture);
        foreach (long ticks in _ticks)
        {
            AssertSame(new DateTimeOffset(ticks, TimeSpan.Zero));
        }

        foreach (int minutes in new[] { -840, -570, -1, 1, 330, 660, 840 })
        {
            AssertSame(new DateTimeOffset(new DateTime(2026, 1, 31, 12, 30, 0).AddTicks(4_500_000), TimeSpan.FromMinutes(minutes)));
        }
    }

    [Fact]
    public void AnyDateTimeOffset_IsWrittenAsSystemTextJsonDoes() => Property.Holds(
        from days in Gen.Choose(1, 3_600_000)
        from fraction in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 9_999_999)))
        from minutes in Gen.Choose(-840, 840)
        select new DateTimeOffset((days * TimeSpan.TicksPerDay) + fraction, TimeSpan.FromMinutes(minutes)),
        AssertSame);

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void DateOnly_IsWrittenAsSystemTextJsonDoes(string culture)
    {
        using var _ = new CultureScope(culture);
        AssertSame(DateOnly.MinValue);
        AssertSame(new DateOnly(2026, 1, 31));
        AssertSame(DateOnly.MaxValue);
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void TimeOnly_IsWrittenAsSystemTextJsonDoes(string culture)
    {
        using var _ = new CultureScope(culture);
        AssertSame(TimeOnly.MinValue);
        AssertSame(new TimeOnly(12, 30));
        AssertSame(new TimeOnly(12, 30, 0, 500));
        AssertSame(TimeOnly.MaxValue);
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void TimeSpan_IsWrittenAsSystemTextJsonDoes(string culture)
    {
        using var _ = new CultureScope(culture);
        foreach (TimeSpan value in new[] { TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue, new(1, 2, 3), new(-4, 5, 6, 7, 8), new(1) })
        {
            AssertSame(value);
        }
    }

    [Fact]
    public void Guid_IsWrittenAsSystemTextJsonDoes()
    {
        AssertSame(Guid.Empty);
        AssertSame(Guid.AllBitsSet);
        AssertSame(new Guid("d85b1407-351d-4694-9392-03acc5870eb1"));
    }

    private static void AssertSame(DateTime value) => AssertSame(value, (ref writer) => writer.Write(":"u8, value));

    private static void AssertSame(DateTimeOffset value) => AssertSame(value, (ref writer) => writer.Write(":"u8, value));

    private static void AssertSame(DateOnly value) => AssertSame(value, (ref writer) => writer.Write(":"u8, value));

    private static void AssertSame(TimeOnly value) => AssertSame(value, (ref writer) => writer.Write(":"u8, value));

    private static void AssertSame(TimeSpan value) => AssertSame(value, (ref writer) => writer.Write(":"u8, value));

    private static void AssertSame(Guid value) => AssertSame(value, (ref writer) => writer.Write(":"u8, value));

    private static void AssertSame<T>(T value, Writing writing) => Assert.Equal(":" + JsonSerializer.Serialize(value), Written.By(writing));
}
