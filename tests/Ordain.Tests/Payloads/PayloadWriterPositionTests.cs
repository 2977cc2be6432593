using System.Buffers;

namespace Ordain.Tests.Payloads;

/// <summary>Generated code keeps the position itself: what it writes is the same.</summary>
public sealed class PayloadWriterPositionTests
{
    private static readonly string[] _texts = ["", "a", "plain text", "line\nbreak", "caf\u00e9", new('x', 5_000)];

    [Fact]
    public void Text_IsTheSame() => AllAreTheSame(
        _texts,
        static (ref writer, text) => writer.Write(",\"a\":"u8, text),
        static (ref writer, at, text) => writer.Write(at, ",\"a\":"u8, text));

    [Fact]
    public void Decimal_IsTheSame() => AllAreTheSame(
        [0m, 9.90m, -1.5m, 12345678901234567890.123m, decimal.MaxValue],
        static (ref writer, number) => writer.Write(",\"a\":"u8, number),
        static (ref writer, at, number) => writer.Write(at, ",\"a\":"u8, number));

    [Fact]
    public void Integer_IsTheSame() => AllAreTheSame(
        [0L, 42L, -1L, uint.MaxValue, long.MinValue, long.MaxValue],
        static (ref writer, number) => writer.Write(",\"a\":"u8, number),
        static (ref writer, at, number) => writer.Write(at, ",\"a\":"u8, number));

    [Fact]
    public void Truth_IsTheSame() => AllAreTheSame(
        [true, false],
        static (ref writer, value) => writer.Write(",\"a\":"u8, value),
        static (ref writer, at, value) => writer.Write(at, ",\"a\":"u8, value));

    [Fact]
    public void Money_IsTheSame() => AllAreTheSame(
        [new Money(9.9m, "AUD"), new Money(1.005m, "JPY"), new Money(1m, "\"\"\""), new Money(1m, "EURO"), new Money(2m, null)],
        static (ref writer, money) => writer.WriteMoney(",\"a\":"u8, money, MoneyWireFormat.DecimalString, 2),
        static (ref writer, at, money) => writer.WriteMoney(at, ",\"a\":"u8, money, MoneyWireFormat.DecimalString, 2));

    [Fact]
    public void LongLiteral_IsTheSame() => AllAreTheSame(
        [new byte[5_000]],
        static (ref writer, bytes) => writer.WriteRaw(bytes),
        static (ref writer, at, bytes) => writer.WriteRaw(at, bytes));

    [Fact]
    public void PositionOfAnotherWriter_IsRefused()
    {
        var other = new PayloadWriter(new ArrayBufferWriter<byte>());
        other.WriteRaw("0123456789"u8);
        PayloadPosition foreign = other.Position;

        Assert.Throws<InvalidOperationException>(() =>
        {
            var writer = new PayloadWriter(new ArrayBufferWriter<byte>());
            writer.Position = foreign;
        });
        Assert.Throws<InvalidOperationException>(() =>
        {
            var writer = new PayloadWriter(new ArrayBufferWriter<byte>());
            writer.Write(foreign, "\"a\":"u8, "text");
        });
        Assert.Throws<InvalidOperationException>(() =>
        {
            var writer = new PayloadWriter(new ArrayBufferWriter<byte>());
            writer.Write(foreign, "\"a\":"u8, 1m);
        });
    }

    private static void AllAreTheSame<T>(IReadOnlyList<T> values, WithoutPosition<T> without, WithPosition<T> with) => Assert.Equal(
        Written.By((ref writer) =>
        {
            foreach (T value in values)
            {
                without(ref writer, value);
            }
        }),
        Written.By((ref writer) =>
        {
            PayloadPosition at = writer.Position;
            foreach (T value in values)
            {
                at = with(ref writer, at, value);
            }

            writer.Position = at;
        }));

    private delegate void WithoutPosition<T>(ref PayloadWriter writer, T value);

    private delegate PayloadPosition WithPosition<T>(ref PayloadWriter writer, PayloadPosition at, T value);
}
