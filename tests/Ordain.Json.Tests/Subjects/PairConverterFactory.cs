namespace Ordain.Json.Tests.Subjects;

internal sealed class PairConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Part);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new PairConverter();

    private sealed class PairConverter : JsonConverter<Part>
    {
        public override Part Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Read();
            string? text = reader.GetString();
            reader.Read();
            int count = reader.GetInt32();
            reader.Read();
            return new Part { Text = text, Count = count };
        }

        public override void Write(Utf8JsonWriter writer, Part value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(value.Text);
            writer.WriteNumberValue(value.Count);
            writer.WriteEndArray();
        }
    }
}
