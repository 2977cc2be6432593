namespace Ordain.Json.Tests.Subjects;

/// <summary>Finds no colon, no object, no key, or no time to go on.</summary>
public sealed class CarelessConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString() switch
    {
        "null" => ((string?)null)!.Trim(),
        "cast" => (string)(object)1,
        "key" => new Dictionary<string, string>()["no"],
        "zero" => (1 / "".Length).ToString(System.Globalization.CultureInfo.InvariantCulture),
        "stop" => throw new OperationCanceledException(),
        "stack" => throw new InsufficientExecutionStackException(),
        { } text => text.Split(':')[1],
        null => "",
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(":" + value);
}
