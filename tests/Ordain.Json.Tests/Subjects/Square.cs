namespace Ordain.Json.Tests.Subjects;

public sealed class Square : Shape;
