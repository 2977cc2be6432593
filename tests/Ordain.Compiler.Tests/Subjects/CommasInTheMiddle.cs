namespace Ordain.Compiler.Tests.Subjects;

/// <summary>The third member is in every payload, the others are not.</summary>
[Contract("Acme")]
public sealed partial record CommasInTheMiddle(string? A, int? B, [property: Required] string? C, string? D, int E, int? F);
