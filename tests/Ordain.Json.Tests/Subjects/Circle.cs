namespace Ordain.Json.Tests.Subjects;

public class Circle : Shape
{
    public double Radius { get; set; }

    public Shape? Inner { get; set; }
}
