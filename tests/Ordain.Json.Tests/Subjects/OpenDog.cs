namespace Ordain.Json.Tests.Subjects;

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed class OpenDog : OpenAnimal
{
    public bool Barks { get; set; }
}
