namespace Ordain.Compiler.Tests.Subjects;

[JsonConverter(typeof(JsonStringEnumConverter<EverythingName>))]
public enum EverythingName
{
    Plain,

    [JsonStringEnumMemberName("with-\"quotes\"")]
    Quoted,

    [JsonStringEnumMemberName("größe")]
    Umlaut = 9,
}
