namespace Ordain.Compiler.Tests.Subjects;

/// <summary>A constructor that an attribute names, and a member that has to be set all the same.</summary>
public sealed class ShapesClosed
{
    public ShapesClosed() => Name = "none";

    [JsonConstructor]
    public ShapesClosed(string name, int number = 5)
    {
        Name = name;
        Number = number;
    }

    public required string Name { get; init; }

    public int Number { get; }
}
