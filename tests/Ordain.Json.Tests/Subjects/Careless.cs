namespace Ordain.Json.Tests.Subjects;

/// <summary>Members whose converters read without looking.</summary>
[Contract("Acme")]
public sealed partial class Careless
{
    [JsonConverter(typeof(CarelessConverter))]
    public string? Pair { get; set; }

    public CarelessPart? Part { get; set; }
}
