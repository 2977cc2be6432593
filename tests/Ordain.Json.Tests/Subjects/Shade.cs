namespace Ordain.Json.Tests.Subjects;

[JsonConverter(typeof(JsonStringEnumConverter<Shade>))]
public enum Shade
{
    Plain,

    [JsonStringEnumMemberName("dark \"blue\"")]
    DarkBlue,

    [JsonStringEnumMemberName("größte")]
    Umlaut,
}
