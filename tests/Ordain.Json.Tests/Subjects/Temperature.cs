namespace Ordain.Json.Tests.Subjects;

/// <summary>A type with a converter of its own.</summary>
[JsonConverter(typeof(TemperatureConverter))]
public readonly record struct Temperature(int Degrees);
