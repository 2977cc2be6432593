namespace Ordain.Compiler.Tests.Subjects;

public sealed class SamplePart
{
    public string? Text { get; set; }

    [DefaultsTo(Value = "inner")]
    public string? Defaulted { get; set; }

    public decimal Amount { get; set; }

    public int? MaybeWhole { get; set; }

    [DefaultsTo(Value = 7)]
    public int? DefaultedWhole { get; set; }

    public bool Flag { get; set; }

    public SampleKind Kind { get; set; }

    public SampleColor Color { get; set; }

    public SampleValue Struct { get; set; }

    public SamplePart? Inner { get; set; }
}
