namespace Ordain.Compiler.Tests.Subjects;

public struct SampleValue
{
    public string? Text { get; set; }

    [DefaultsTo(Value = "v")]
    public string? Defaulted { get; set; }

    [DefaultsTo(Value = 4)]
    public decimal? DefaultedAmount { get; set; }

    public decimal Amount { get; set; }

    public SamplePart? Part { get; set; }
}
