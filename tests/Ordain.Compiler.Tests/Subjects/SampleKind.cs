namespace Ordain.Compiler.Tests.Subjects;

public enum SampleKind
{
    None = -1,
    Card = 1,
    Invoice = 2,
}
