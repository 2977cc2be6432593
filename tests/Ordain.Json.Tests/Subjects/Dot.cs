namespace Ordain.Json.Tests.Subjects;

public sealed class Dot : Shape
{
    public int? Weight { get; set; }
}
