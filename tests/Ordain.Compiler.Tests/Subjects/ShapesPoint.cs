namespace Ordain.Compiler.Tests.Subjects;

/// <summary>A struct with a constructor and no setters.</summary>
public readonly record struct ShapesPoint
{
    public ShapesPoint(int x, int y) => (X, Y) = (x, y);

    public int X { get; }

    public int Y { get; }
}
