namespace Ordain.Json.Tests.Subjects;

public class Animal : IAnimal
{
    public string? Name { get; set; }

    public int? Age { get; set; }
}
