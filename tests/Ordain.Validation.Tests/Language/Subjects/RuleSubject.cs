using System.Collections.Immutable;

namespace Ordain.Validation.Tests.Language.Subjects;

/// <summary>What random rules are about: members of every type that a rule can read, alone, nested and in collections of every shape.</summary>
public abstract class RuleSubject
{
    public string? Text { get; set; }

    public string? Other { get; set; }

    public string Must { get; set; } = "";

    [DefaultsTo(Value = "none")]
    public string? Defaulted { get; set; }

    [DefaultsTo(nameof(Other))]
    public string? Chained { get; set; }

    public int Whole { get; set; }

    public long? MaybeWhole { get; set; }

    public byte Tiny { get; set; }

    public ulong? Big { get; set; }

    public decimal Amount { get; set; }

    public decimal? MaybeAmount { get; set; }

    [DefaultsTo(Value = 2)]
    public decimal? DefaultedAmount { get; set; }

    [DefaultsTo("MaybeAmount + 1")]
    public decimal? ComputedAmount { get; set; }

    public bool Flag { get; set; }

    public bool? MaybeFlag { get; set; }

    [DefaultsTo(Value = true)]
    public bool? DefaultedFlag { get; set; }

    [DefaultsTo("Flag && MaybeAmount > 1")]
    public bool? ComputedFlag { get; set; }

    public RuleShade Kind { get; set; }

    public RuleShade? MaybeKind { get; set; }

    [DefaultsTo(Value = RuleShade.Light)]
    public RuleShade? DefaultedKind { get; set; }

    public RuleSides Sides { get; set; }

    public RuleColor Color { get; set; }

    public RuleColor? MaybeColor { get; set; }

    public DateTime Moment { get; set; }

    public DateTime? MaybeMoment { get; set; }

    public DateTimeOffset At { get; set; }

    public DateTimeOffset? MaybeAt { get; set; }

    public RulePart? Part { get; set; }

    public RuleStruct Value { get; set; }

    public RuleStruct? MaybeValue { get; set; }

    public Money Price { get; set; }

    public Money? MaybePrice { get; set; }

    public Guid Id { get; set; }

    public double? Ratio { get; set; }

    public Uri? Link { get; set; }

    public IReadOnlyList<RuleItem>? Items { get; set; }

    public RuleItem?[]? Array { get; set; }

    public ImmutableArray<RuleItem> Fixed { get; set; }

    public ICollection<RuleItem>? Bag { get; set; }

    public IEnumerable<RuleItem>? Stream { get; set; }

    public List<decimal?>? Numbers { get; set; }

    public ImmutableArray<int> FixedNumbers { get; set; }

    public HashSet<string?>? Words { get; set; }

    public IReadOnlyCollection<RuleShade>? Kinds { get; set; }

    public IReadOnlyList<RuleColor?>? Colors { get; set; }

    public DateTimeOffset?[]? Times { get; set; }

    public IList<RuleStruct>? Structs { get; set; }

    public List<RuleStruct?>? MaybeStructs { get; set; }

    public IEnumerable<bool?>? Flags { get; set; }
}
