using System.Globalization;

namespace Ordain.Json.Tests;

/// <summary>Values that writers get wrong.</summary>
internal static class RandomValues
{
    private static readonly string[] _texts =
    [
        "", " ", "a", "plain", "sixteen units ok", "seventeen units..", "\0", "\u001F", "\"", "\\", "/", "\b\f\n\r\t", "\u007F", "\u0080", "é", "ß", "İı", "\u0122", "\u0222", "\u2028\u2029", "\uFEFF", "\uFFFE\uFFFF",
        "😀", "\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD800b", "</script>&'+`", "\u8000\u8022\u805C", "日本語のテキスト", "N/A", "12.50", "null", "e\u0301",
    ];

    private static readonly char[] _units = ['\0', '\u001F', ' ', '"', '\\', '/', '\u007F', '\u0080', 'é', '\u0122', '\u2028', '\uD800', '\uDBFF', '\uDC00', '\uDFFF', '\uFEFF', '\uFFFF', '\n', 'a', '1'];

    private static readonly double[] _doubles =
    [
        0, -0.0, 1, -1, 0.1, 1e15, 1e16, 1e21, 1e22, 1e-4, 1e-5, 1e-7, 123456789012345680, double.MaxValue, double.MinValue, double.Epsilon, -double.Epsilon, 2.2250738585072014E-308, Math.PI, 1 / 3.0, 9007199254740993,
    ];

    private static readonly string[] _json =
    [
        "null", "true", "1.50", "-0", "1E+2", "79228162514264337593543950336", "\"\"", "\"\\u0041\\n\\ud83d\\ude00é\"", "[]", "{}", "{ \"b\" : [ 1, {} , null ], \"a\": \"x\" }", "[[],[[{\"\\u0000\":0}]]]",
    ];

    public static T Pick<T>(this Random random, params ReadOnlySpan<T> items) => items[random.Next(items.Length)];

    public static bool Chance(this Random random, int percent) => random.Next(100) < percent;

    public static string Text(this Random random) => random.Next(8) switch
    {
        < 4 => random.Pick<string>(_texts),
        4 => random.Pick<string>(_texts) + random.Pick<string>(_texts),
        5 => random.Plain(random.Next(40)),
        6 => random.Plain(random.Next(20)) + random.Pick<string>(_texts) + random.Plain(random.Next(20)),
        _ => random.Units(random.Chance(2) ? random.Next(3000) : random.Next(24)),
    };

    public static decimal Decimal(this Random random) => random.Next(6) switch
    {
        0 => random.Pick(0m, -0.00m, 1m, 9.90m, 0.01m, -0.01m, 1e-28m, decimal.MaxValue, decimal.MinValue, 1.0000000000000000000000000000m, ulong.MaxValue, (decimal)ulong.MaxValue + 1),
        < 4 => new decimal(random.Next(10_000_000), 0, 0, random.Chance(10), (byte)random.Pick(0, 1, 2, 2, 2, 3)),
        4 => new decimal(random.Next(), random.Next(int.MinValue, int.MaxValue), 0, random.Chance(30), (byte)random.Next(29)),
        _ => new decimal(random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue), random.Next(int.MinValue, int.MaxValue), random.Chance(50), (byte)random.Next(29)),
    };

    public static double Double(this Random random)
    {
        if (random.Chance(50))
        {
            return random.Pick<double>(_doubles);
        }

        double value = random.Chance(50) ? BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue)) : Math.Round(random.NextDouble() * 1000, 2);
        return double.IsFinite(value) ? value : 1;
    }

    public static float Float(this Random random)
    {
        float value = random.Chance(50) ? (float)random.Double() : BitConverter.Int32BitsToSingle(random.Next(int.MinValue, int.MaxValue));
        return float.IsFinite(value) ? value : 1;
    }

    public static Half Half(this Random random)
    {
        Half value = BitConverter.UInt16BitsToHalf((ushort)random.Next(0x10000));
        return System.Half.IsFinite(value) ? value : (Half)1;
    }

    public static double AnyDouble(this Random random) => random.Chance(30) ? random.Pick(double.NaN, double.PositiveInfinity, double.NegativeInfinity) : random.Double();

    public static long Long(this Random random) => random.Next(4) switch
    {
        0 => random.Pick(0, 1, -1, 9, 10, -10, 99, 100, int.MinValue, int.MaxValue, uint.MaxValue, long.MinValue, long.MaxValue, 999_999_999_999_999_999),
        1 => random.NextInt64(long.MinValue, long.MaxValue),
        _ => random.NextInt64(-1, 1000) * (long)Math.Pow(10, random.Next(15)),
    };

    public static Int128 Wide(this Random random) => random.Next(3) switch
    {
        0 => random.Pick(Int128.MinValue, Int128.MaxValue, 0, -1),
        1 => random.Long(),
        _ => new Int128((ulong)random.Long(), (ulong)random.Long()),
    };

    public static char Unit(this Random random) => random.Chance(50) ? random.Pick<char>(_units) : (char)random.Next(0x10000);

    public static Guid Guid(this Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    public static DateTime Time(this Random random) => new(random.Ticks(), random.Pick(DateTimeKind.Utc, DateTimeKind.Unspecified, DateTimeKind.Local));

    public static DateTimeOffset Moment(this Random random) =>
        new(TimeSpan.TicksPerDay + (random.Ticks() / 10 * 9), TimeSpan.FromMinutes(random.Pick(0, 60, -570, 840, -840, random.Next(-840, 841))));

    public static TimeSpan Span(this Random random) => random.Chance(10) ? random.Pick(TimeSpan.Zero, TimeSpan.MinValue, TimeSpan.MaxValue) : new TimeSpan(random.Ticks() / 1000 * random.Pick(1, -1));

    public static TimeOnly TimeOfDay(this Random random) => new(random.Chance(50) ? random.Next(86_400) * TimeSpan.TicksPerSecond : random.NextInt64(TimeSpan.TicksPerDay));

    public static DateOnly Date(this Random random) => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1));

    public static Uri Uri(this Random random) => new(random.Pick("https://example.com/å b?c=\"d\"&e=+", "relative/x", "mailto:a@b", "http://é.example/\u2028", "urn:a:b", ""), UriKind.RelativeOrAbsolute);

    public static byte[] Bytes(this Random random)
    {
        var bytes = new byte[random.Chance(3) ? random.Next(2000) : random.Next(12)];
        random.NextBytes(bytes);
        return bytes;
    }

    public static string Json(this Random random) => random.Chance(20) ? random.Decimal().ToString(CultureInfo.InvariantCulture) : random.Pick<string>(_json);

    private static long Ticks(this Random random) => random.Next(4) switch
    {
        0 => random.Pick(0, DateTime.UnixEpoch.Ticks, DateTime.MaxValue.Ticks / 10 * 10, 638_000_000_000_000_000),
        1 => random.NextInt64(DateTime.MaxValue.Ticks / TimeSpan.TicksPerSecond) * TimeSpan.TicksPerSecond,
        2 => random.NextInt64(DateTime.MaxValue.Ticks / 10_000) * 10_000,
        _ => random.NextInt64(DateTime.MaxValue.Ticks),
    };

    private static string Plain(this Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => (char)random.Next(' ', 0x7F))]);

    private static string Units(this Random random, int length) => new([.. Enumerable.Range(0, length).Select(_ => random.Unit())]);
}
