namespace Ordain.Json.Tests.Subjects;

public class Dog : Animal
{
    public bool Barks { get; set; }
}
