using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

internal sealed class SchemaConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!.Length;

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteStringValue(new string('x', value));
}
