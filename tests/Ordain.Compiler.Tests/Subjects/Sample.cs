using System.Collections.Immutable;

namespace Ordain.Compiler.Tests.Subjects;

/// <summary>What the rules of the expression tests are about: members of every type that a rule can read.</summary>
public sealed class Sample
{
    public const string Word = "SEK";

    public const int Limit = 3;

    public string? Text { get; set; }

    public string? Other { get; set; }

    [DefaultsTo(Value = "none")]
    public string? Defaulted { get; set; }

    [DefaultsTo(nameof(Other))]
    public string? Chained { get; set; }

    public int Whole { get; set; }

    public long? MaybeWhole { get; set; }

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

    public SampleKind Kind { get; set; }

    public SampleKind? MaybeKind { get; set; }

    [DefaultsTo(Value = SampleKind.Card)]
    public SampleKind? DefaultedKind { get; set; }

    public SampleColor Color { get; set; }

    public SampleColor? MaybeColor { get; set; }

    public SamplePart? Part { get; set; }

    public SampleValue Value { get; set; }

    public SampleValue? MaybeValue { get; set; }

    public IReadOnlyList<int>? List { get; set; }

    public int[]? Array { get; set; }

    public ImmutableArray<int> Immutable { get; set; }

    public DateTime Moment { get; set; }
}
