namespace Ordain.Json.Tests.Subjects;

/// <summary>Not listed: it is written as a dog.</summary>
public sealed class Puppy : Dog
{
    public int Weeks { get; set; }
}
