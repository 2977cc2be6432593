namespace Ordain.Json.Tests.Subjects;

public enum Size : short
{
    None,
    Small = -7,
    Large = 300,
}
