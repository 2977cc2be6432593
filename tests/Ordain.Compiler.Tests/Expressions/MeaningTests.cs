using Ordain.Compiler.Expressions;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>What the rule language's operators mean, null above all: said once for the emitted code and for the interpreter.</summary>
public sealed class MeaningTests
{
    private static readonly Sample _nothing = new();

    private static readonly Sample _full = new()
    {
        Text = "SEK",
        Other = "SE",
        Whole = 3,
        MaybeWhole = 3,
        Amount = 1.10m,
        MaybeAmount = 2.5m,
        Flag = true,
        MaybeFlag = false,
        Kind = SampleKind.Card,
        MaybeKind = SampleKind.Invoice,
        Color = SampleColor.Red,
        MaybeColor = SampleColor.From("SEK"),
        Part = new SamplePart { Text = "x", Amount = decimal.MaxValue },
    };

    public static TheoryData<string, bool, bool> Conditions => new()
    {
        // Text, with nothing set, with all set. A comparison with null is false, in either direction.
        { "Text == Other", false, false },
        { "Text != Other", false, true },
        { "Text == \"SEK\"", false, true },
        { "Text != \"SEK\"", false, false },
        { "Text != \"sek\"", false, true },
        { "!(Text == \"SEK\")", true, false },
        { "!(Text != \"SEK\")", true, true },
        { "Text == null", true, false },
        { "Text != null", false, true },
        { "null == Text", true, false },

        // Patterns see null.
        { "Text is \"SEK\"", false, true },
        { "Text is not \"SEK\"", true, false },
        { "Text is null or \"SEK\"", true, true },
        { "Text is not null and not \"SEK\"", false, false },
        { "MaybeWhole is > 2", false, true },
        { "MaybeWhole is not > 2", true, false },
        { "MaybeWhole is >= 3 and <= 3", false, true },
        { "MaybeKind is not SampleKind.Invoice", true, false },
        { "MaybeKind is null or SampleKind.None", true, false },
        { "MaybeFlag is false", false, true },
        { "MaybeFlag is not true", true, true },

        // Numbers.
        { "MaybeWhole > 2", false, true },
        { "MaybeWhole <= 2", false, false },
        { "MaybeWhole == Whole", false, true },
        { "MaybeWhole != Whole", false, false },
        { "Amount == 1.1", false, true },
        { "Amount + 0.2 == 1.3", false, true },
        { "MaybeAmount * 2 == 5", false, true },
        { "MaybeAmount + 1 == null", true, false },
        { "-MaybeAmount < 0", false, true },
        { "Part.Amount + 1 == null", true, true },
        { "Part.Amount * 2 > 0", false, false },
        { "(MaybeAmount ?? 7) > 5", true, false },
        { "Limit == 3", true, true },
        { "IsWhole(MaybeWhole)", false, true },
        { "!IsWhole(MaybeWhole)", true, false },
        { "IsWhole(MaybeAmount)", false, false },
        { "IsWhole(MaybeAmount * 2)", false, true },
        { "IsWhole(3.00) && IsWhole(-2) && !IsWhole(-0.5)", true, true },

        // Truth values.
        { "MaybeFlag", false, false },
        { "!MaybeFlag", true, true },
        { "MaybeFlag == false", false, true },
        { "MaybeFlag != true", false, true },
        { "MaybeFlag == Flag", false, false },
        { "(MaybeFlag ?? true)", true, false },
        { "Flag && !MaybeFlag", false, true },

        // Enums.
        { "MaybeKind == SampleKind.Invoice", false, true },
        { "MaybeKind != SampleKind.Card", false, true },
        { "Kind == MaybeKind", false, false },

        // Open enums compare with their names; default has none.
        { "Color == SampleColor.Red", false, true },
        { "Color == \"RED\"", false, true },
        { "Color == null", true, false },
        { "MaybeColor == Text", false, true },
        { "MaybeColor is not SampleColor.Red", true, true },
        { "Color.StartsWith(\"RE\")", false, true },

        // Text calls with null are false, and their opposite holds.
        { "Text.StartsWith(\"SE\")", false, true },
        { "!Text.StartsWith(\"SE\")", true, false },
        { "Text.StartsWith(Other)", false, true },
        { "Text.StartsWith(\"se\")", false, false },
        { "Text.EndsWith(\"K\")", false, true },
        { "Text.Contains(\"\")", false, true },
        { "Text.Length == 3", false, true },
        { "Text.Length != 3", false, false },

        // Paths end where an object is null.
        { "Part.Inner.Text == null", true, true },
        { "Part.Text == null", true, false },
        { "Part.Inner.Amount > 0", false, false },
        { "Part.Inner is null", true, true },
        { "Part.Flag", false, false },
        { "!Part.Flag", true, true },

        // Defaults: without a value, and only where there is an object that could have one.
        { "Defaulted == \"none\"", true, true },
        { "Chained == \"SE\"", false, true },
        { "DefaultedAmount == 2", true, true },
        { "ComputedAmount == 3.5", false, true },
        { "DefaultedFlag", true, true },
        { "DefaultedKind is SampleKind.Card", true, true },
        { "Part.Defaulted == \"inner\"", false, true },
        { "Part.Inner.Defaulted is null", true, true },
        { "Part.DefaultedWhole == 7", false, true },
        { "MaybeValue.Text == null", true, true },
    };

    private static readonly Lazy<Dictionary<string, Func<Sample, bool>>> _emitted = new(static () =>
    {
        string[] texts = [.. Conditions.Select(row => (string)((object[])row)[0])];
        return texts.Zip(RuleLab.Compile([.. texts.Select(RuleLab.Parse)])).ToDictionary(pair => pair.First, pair => pair.Second);
    });

    [Theory]
    [MemberData(nameof(Conditions))]
    public void EmittedCondition_Means(string text, bool withNothing, bool withAll)
    {
        Assert.Equal(withNothing, _emitted.Value[text](_nothing));
        Assert.Equal(withAll, _emitted.Value[text](_full));
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void InterpretedCondition_Means(string text, bool withNothing, bool withAll)
    {
        RuleExpression rule = RuleLab.Parse(text);

        Assert.Equal(withNothing, Holds(_nothing));
        Assert.Equal(withAll, Holds(_full));

        bool? Holds(Sample sample) => RuleInterpreter.Evaluate(rule, new SampleFacts(sample)) is { IsNull: true } ? false : RuleInterpreter.Evaluate(rule, new SampleFacts(sample)).AsBoolean;
    }

    [Theory]
    [InlineData("CountryName(Text) == \"Australia\"", "AU", true)]
    [InlineData("CountryName(Text) == null", "XX", true)]
    [InlineData("CountryName(Text) is null", null, true)]
    [InlineData("CountryName(Text).StartsWith(\"New\")", "NZ", true)]
    [InlineData("List.Count == 1", null, true)]
    [InlineData("List.Count > 1", null, false)]
    [InlineData("Array.Length == 2", null, true)]
    [InlineData("Immutable.Length == 0", null, false)]
    [InlineData("Immutable.Length is null", null, true)]
    [InlineData("Immutable == null", null, true)]
    public void WhatOnlyTheRunTimeKnows_IsComputed(string text, string? value, bool expected) =>
        Assert.Equal(expected, RuleLab.Compile([RuleLab.Parse(text)])[0](new Sample { Text = value, List = [7], Array = [1, 2] }));
}
