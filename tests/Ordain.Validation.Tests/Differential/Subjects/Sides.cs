namespace Ordain.Validation.Tests.Differential.Subjects;

[Flags]
public enum Sides
{
    None = 0,
    Top = 1,
    Left = 2,
    Right = 4,
}
