using System.Collections.Immutable;

namespace Ordain.Validation.Tests.Language.Subjects;

public sealed class RulePart
{
    public string? Text { get; set; }

    public string Must { get; set; } = "";

    [DefaultsTo(nameof(Text))]
    public string? Defaulted { get; set; }

    public decimal Amount { get; set; }

    public int? MaybeWhole { get; set; }

    [DefaultsTo(Value = 7)]
    public int? DefaultedWhole { get; set; }

    public bool Flag { get; set; }

    public RuleShade Kind { get; set; }

    public RuleColor Color { get; set; }

    public DateTimeOffset At { get; set; }

    public RulePart? Inner { get; set; }

    public IReadOnlyList<RuleItem>? Lines { get; set; }

    public ImmutableArray<RuleItem> Fixed { get; set; }

    public string[]? Words { get; set; }
}
