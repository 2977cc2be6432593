namespace Ordain.Json.Tests.Subjects;

public sealed class FreeBag
{
    public int Number { get; set; }

    [JsonExtensionData]
    public IDictionary<string, object?>? Others { get; set; }
}
