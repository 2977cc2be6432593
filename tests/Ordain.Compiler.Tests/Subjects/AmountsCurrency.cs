namespace Ordain.Compiler.Tests.Subjects;

[JsonConverter(typeof(JsonStringEnumConverter<AmountsCurrency>))]
public enum AmountsCurrency
{
    [JsonStringEnumMemberName("JPY")]
    Yen,

    [JsonStringEnumMemberName("KWD")]
    Dinar,

    [JsonStringEnumMemberName("none")]
    None,
}
