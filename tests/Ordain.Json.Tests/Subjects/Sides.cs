namespace Ordain.Json.Tests.Subjects;

[Flags]
public enum Sides
{
    None = 0,
    Top = 1,
    Left = 2,
}
