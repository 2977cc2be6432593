namespace Ordain.Json.Tests.Subjects;

/// <summary>Values without a form in JSON, in every place where one can be.</summary>
[Contract("Acme")]
public sealed partial class Checked
{
    public Half Half { get; set; }

    public object? Free { get; set; }

    public List<List<double>>? Table { get; set; }

    public Dictionary<string, double>? Doubles { get; set; }

    public Dictionary<int, List<Shade>>? Shades { get; set; }

    public List<string[]>? Texts { get; set; }

    public Dictionary<Shade, Part>? Parts { get; set; }

    public Shape? Shape { get; set; }

    [JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)]
    public List<double>? Named { get; set; }

    public FreeBag? Bag { get; set; }

    public Dictionary<string, CheckedLine[]>? Lines { get; set; }
}
