namespace Ordain.Compiler.Tests.Subjects;

/// <summary>No member is in every payload.</summary>
[Contract("Acme")]
public sealed partial record Commas(string? A, int? B, [property: OmitWhenEmpty] string? C, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int D);
