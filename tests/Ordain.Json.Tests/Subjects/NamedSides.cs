namespace Ordain.Json.Tests.Subjects;

[Flags, JsonConverter(typeof(JsonStringEnumConverter<NamedSides>))]
public enum NamedSides
{
    None = 0,

    [JsonStringEnumMemberName("the-top")]
    Top = 1,
    Left = 2,
}
