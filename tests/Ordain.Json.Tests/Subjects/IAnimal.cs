namespace Ordain.Json.Tests.Subjects;

/// <summary>A polymorphic interface that takes the nearest type for others.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor)]
[JsonDerivedType(typeof(Animal), "animal")]
[JsonDerivedType(typeof(Dog), "dog")]
public interface IAnimal
{
    string? Name { get; }
}
