using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain.Benchmarks.Peers;

/// <summary>An amount as a text with two decimals, without making a string of it.</summary>
public sealed class AmountTextConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<byte> text = stackalloc byte[40];
        Utf8Formatter.TryFormat(value, text, out int length, new('F', 2));
        writer.WriteStringValue(text[..length]);
    }
}
