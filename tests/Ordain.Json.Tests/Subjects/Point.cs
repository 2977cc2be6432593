namespace Ordain.Json.Tests.Subjects;

public readonly record struct Point(int X, double? Y, string? Label);
