namespace Ordain.Json.Tests.Subjects;

/// <summary>A polymorphic class that stands for itself, too.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind\"")]
[JsonDerivedType(typeof(Shape), "shape")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Square), 4)]
[JsonDerivedType(typeof(Dot))]
public class Shape
{
    public string? Title { get; set; }
}
