namespace Ordain.Validation.Tests.Differential.Subjects;

public enum Shade
{
    None,
    Light = 3,
    Dark = 7,
}
