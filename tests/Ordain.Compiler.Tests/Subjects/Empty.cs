namespace Ordain.Compiler.Tests.Subjects;

[Contract("Acme")]
public readonly partial record struct Empty([property: JsonIgnore, Required] string? Ignored);
