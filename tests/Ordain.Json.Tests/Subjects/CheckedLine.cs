namespace Ordain.Json.Tests.Subjects;

public sealed class CheckedLine
{
    public double Weight { get; set; }
}
