namespace Ordain.Validation.Tests.Language.Subjects;

public struct RuleStruct
{
    public string? Text { get; set; }

    public decimal Amount { get; set; }

    public DateTime Moment { get; set; }

    public RulePart? Part { get; set; }
}
