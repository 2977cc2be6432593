namespace Ordain.Compiler.Tests.Subjects;

public readonly record struct HollowPoint(int? X, string? Label);
