namespace Ordain.Json.Tests.Subjects;

/// <summary>A converter that is asked for null, too.</summary>
internal sealed class ReversedConverter : JsonConverter<string>
{
    public override bool HandleNull => true;

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString() is { } text and not "(none)" ? new string([.. text.Reverse()]) : null;

    public override void Write(Utf8JsonWriter writer, string? value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value is null ? "(none)" : new string([.. value.Reverse()]));
}
