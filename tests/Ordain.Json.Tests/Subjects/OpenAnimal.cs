namespace Ordain.Json.Tests.Subjects;

/// <summary>A polymorphic class that takes a discriminator which it does not know.</summary>
[JsonPolymorphic(IgnoreUnrecognizedTypeDiscriminators = true)]
[JsonDerivedType(typeof(OpenDog), "dog")]
public class OpenAnimal
{
    public string? Name { get; set; }
}
