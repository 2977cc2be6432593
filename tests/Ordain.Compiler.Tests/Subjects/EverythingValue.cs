namespace Ordain.Compiler.Tests.Subjects;

public record struct EverythingValue(string? Text, int Number);
