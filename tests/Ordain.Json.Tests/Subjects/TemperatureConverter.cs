namespace Ordain.Json.Tests.Subjects;

public sealed class TemperatureConverter : JsonConverter<Temperature>
{
    public override Temperature Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        reader.Read();
        var value = new Temperature(reader.GetInt32());
        reader.Read();
        return value;
    }

    public override void Write(Utf8JsonWriter writer, Temperature value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteNumber("degrees <°>", value.Degrees);
        writer.WriteEndObject();
    }
}
