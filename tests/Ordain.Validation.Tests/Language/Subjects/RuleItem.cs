namespace Ordain.Validation.Tests.Language.Subjects;

public sealed class RuleItem
{
    public string? Name { get; set; }

    [DefaultsTo(nameof(Name))]
    public string? Label { get; set; }

    public decimal Amount { get; set; }

    public int? Quantity { get; set; }

    public decimal? Unit { get; set; }

    public bool? Flag { get; set; }

    public RuleShade? Kind { get; set; }

    public RuleColor Color { get; set; }

    public DateTimeOffset? At { get; set; }

    public Money Price { get; set; }

    public RulePart? Part { get; set; }

    public RuleStruct Value { get; set; }

    public IReadOnlyList<RuleItem>? Inner { get; set; }

    public List<string?>? Tags { get; set; }
}
