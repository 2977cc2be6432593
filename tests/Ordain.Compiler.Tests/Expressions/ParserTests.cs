using Microsoft.CodeAnalysis;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Tests;

public sealed class ParserTests
{
    [Theory]
    [InlineData("Flag")]
    [InlineData("MaybeFlag")]
    [InlineData("true")]
    [InlineData("(((Flag)))")]
    [InlineData("  Flag\n&&\tFlag ")]
    [InlineData("Flag /* why */ && Flag")]
    [InlineData("Text == \"a\"")]
    [InlineData("Text == @\"a\\b\"")]
    [InlineData("Text == \"\"\"a \"b\" c\"\"\"")]
    [InlineData("\"a\" == Text")]
    [InlineData("Text == null")]
    [InlineData("null != Text")]
    [InlineData("Whole == 1")]
    [InlineData("Whole == 1L && Whole == 1u && Whole == 1ul && Amount == 1m && Amount == 1.5 && Amount == 0x1F && Amount == 1_000")]
    [InlineData("Whole > Amount")]
    [InlineData("-Whole < - 5")]
    [InlineData("Whole + 1 * Amount - 2 >= 3")]
    [InlineData("(MaybeWhole ?? 0) > 1 || (Text ?? Other) == \"a\"")]
    [InlineData("(MaybeFlag ?? false)")]
    [InlineData("Kind == SampleKind.Card")]
    [InlineData("Kind == Ordain.Compiler.Tests.Subjects.SampleKind.Card")]
    [InlineData("Kind == Subjects.SampleKind.Card")]
    [InlineData("Kind is SampleKind.Card or SampleKind.Invoice")]
    [InlineData("Kind is not SampleKind.Card")]
    [InlineData("Kind is not (SampleKind.Card or SampleKind.Invoice)")]
    [InlineData("MaybeKind is null or SampleKind.Card")]
    [InlineData("Whole is > 1 and < 5 and not 3")]
    [InlineData("Whole is Limit")]
    [InlineData("Text is Word or \"x\"")]
    [InlineData("Text is Sample.Word")]
    [InlineData("Color == SampleColor.Red")]
    [InlineData("Color == \"RED\"")]
    [InlineData("Color == Text")]
    [InlineData("Color.StartsWith(\"R\")")]
    [InlineData("Text.StartsWith(\"a\") && Text.EndsWith(Other) && Text.Contains(Part.Text)")]
    [InlineData("(Text ?? Other).StartsWith(\"a\")")]
    [InlineData("CountryName(Text).StartsWith(\"A\")")]
    [InlineData("CountryName(\"AU\") == \"Australia\"")]
    [InlineData("IsWhole(Amount * 2) && !IsWhole(0.5)")]
    [InlineData("Text.Length > 5")]
    [InlineData("List.Count > 0 && Array.Length > 0 && Immutable.Length > 0")]
    [InlineData("Part is null || Part.Inner is not null")]
    [InlineData("Part.Inner.Inner.Inner.Text == null")]
    [InlineData("Value.Text == MaybeValue.Text")]
    [InlineData("Value == null")]
    [InlineData("Moment != null")]
    [InlineData("(Flag == MaybeFlag) == (Whole > 1)")]
    [InlineData("@Flag && @Text == null")]
    [InlineData("Fl\\u0061g")]
    public void Condition_IsAccepted(string text) => RuleLab.Parse(text);

    /// <summary>The brackets stand for where the error is.</summary>
    [Theory]
    [InlineData("[|Nope|] == 1", "ORD1001", "'Nope' is neither a member of Sample nor a constant that it can see")]
    [InlineData("Flag && [|Nope|]", "ORD1001", "'Nope' is neither a member of Sample nor a constant that it can see")]
    [InlineData("Part.[|Nope|] == 1", "ORD1001", "SamplePart? has no member 'Nope'")]
    [InlineData("Part . Inner . [|Nope|] == 1", "ORD1001", "SamplePart? has no member 'Nope'")]
    [InlineData("Text.[|Nope|] == 1", "ORD1001", "string? has no member 'Nope'")]
    [InlineData("Value.[|Nope|] == 1", "ORD1001", "SampleValue has no member 'Nope'")]
    [InlineData("MaybeValue.[|HasValue|]", "ORD1001", "SampleValue has no member 'HasValue'")]
    [InlineData("Kind is [|SampleKind.Nope|]", "ORD1001", "'SampleKind.Nope' is neither a member of Sample nor a constant that it can see")]
    [InlineData("Kind is not [|Nope|]", "ORD1001", "'Nope' is neither a member of Sample nor a constant that it can see")]
    [InlineData("Text == [|text|]", "ORD1001", "'text' is neither a member of Sample nor a constant that it can see")]
    [InlineData("[|Sample|] == null", "ORD1001", "'Sample' is neither a member of Sample nor a constant that it can see")]
    [InlineData("[|Text[0]|] == null", "ORD1002", "'Text[0]' is not part of the rule language")]
    [InlineData("[|Text?.Length|] > 1", "ORD1002", "'Text?.Length' is not part of the rule language")]
    [InlineData("[|Flag ? Flag : Flag|]", "ORD1002", "'Flag ? Flag : Flag' is not part of the rule language")]
    [InlineData("[|Whole / 2|] == 1", "ORD1002", "'Whole / 2' is not part of the rule language")]
    [InlineData("[|Whole % 2|] == 1", "ORD1002", "'Whole % 2' is not part of the rule language")]
    [InlineData("[|Flag & Flag|]", "ORD1002", "'Flag & Flag' is not part of the rule language")]
    [InlineData("[|Flag | Flag|]", "ORD1002", "'Flag | Flag' is not part of the rule language")]
    [InlineData("[|Flag ^ Flag|]", "ORD1002", "'Flag ^ Flag' is not part of the rule language")]
    [InlineData("[|~Whole|] == 1", "ORD1002", "'~Whole' is not part of the rule language")]
    [InlineData("[|+Whole|] == 1", "ORD1002", "'+Whole' is not part of the rule language")]
    [InlineData("[|(int)Whole|] == 1", "ORD1002", "'(int)Whole' is not part of the rule language")]
    [InlineData("[|Flag = true|]", "ORD1002", "'Flag = true' is not part of the rule language")]
    [InlineData("[|Text.ToUpper()|] == \"A\"", "ORD1002", "'Text.ToUpper()' is not part of the rule language")]
    [InlineData("[|Text.StartsWith(\"a\", \"b\")|]", "ORD1002", "'Text.StartsWith(\"a\", \"b\")' is not part of the rule language")]
    [InlineData("[|new Sample()|] == null", "ORD1002", "'new Sample()' is not part of the rule language")]
    [InlineData("[|$\"{Text}\"|] == Text", "ORD1002", "'$\"{Text}\"' is not part of the rule language")]
    [InlineData("Text == [|'a'|]", "ORD1002", "''a'' is not part of the rule language")]
    [InlineData("Text == [|\"a\"u8|]", "ORD1002", "'\"a\"u8' is not part of the rule language")]
    [InlineData("[|x => x|]", "ORD1002", "'x => x' is not part of the rule language")]
    [InlineData("[|default|] == Text", "ORD1002", "'default' is not part of the rule language")]
    [InlineData("[|this.Flag|]", "ORD1002", "'this.Flag' is not part of the rule language")]
    [InlineData("Text is [|Other|]", "ORD1002", "'Other' is not a constant, and 'is' needs one")]
    [InlineData("Whole is > [|Amount|]", "ORD1002", "'Amount' is not a constant, and 'is' needs one")]
    [InlineData("Text is [|{ Length: 5 }|]", "ORD1002", "'{ Length: 5 }' is not part of the rule language")]
    [InlineData("Text is [|var x|]", "ORD1002", "'var x' is not part of the rule language")]
    [InlineData("Whole == [|1e300|]", "ORD1002", "'1e300' is not part of the rule language")]
    [InlineData("Flag [|Flag|]", "ORD1002", "the expression ends before this")]
    [InlineData("[|Whole|]", "ORD1003", "a condition is true or false, this is a number")]
    [InlineData("[|Text|]", "ORD1003", "a condition is true or false, this is a text")]
    [InlineData("[|Part|]", "ORD1003", "a condition is true or false, this is a object")]
    [InlineData("[|Kind|]", "ORD1003", "a condition is true or false, this is a SampleKind")]
    [InlineData("[|null|]", "ORD1003", "a condition is true or false, this is a null")]
    [InlineData("[|List|]", "ORD1003", "a condition is true or false, this is a collection")]
    [InlineData("![|Text|]", "ORD1003", "'!' needs true or false, this is a text")]
    [InlineData("-[|Text|] == 1", "ORD1003", "'-' needs a number, this is a text")]
    [InlineData("Flag && [|Text|]", "ORD1003", "'&&' joins conditions, this is a text")]
    [InlineData("[|Whole|] || Flag", "ORD1003", "'||' joins conditions, this is a number")]
    [InlineData("[|Text|] + 1 == 2", "ORD1003", "arithmetic needs numbers, this is a text")]
    [InlineData("[|Text == 1|]", "ORD1003", "a text cannot be compared with a number like this")]
    [InlineData("[|Text < \"a\"|]", "ORD1003", "a text cannot be compared with a text like this")]
    [InlineData("[|Kind == Text|]", "ORD1003", "a SampleKind cannot be compared with a text like this")]
    [InlineData("[|Kind > SampleKind.Card|]", "ORD1003", "a SampleKind cannot be compared with a SampleKind like this")]
    [InlineData("[|Kind == 1|]", "ORD1003", "a SampleKind cannot be compared with a number like this")]
    [InlineData("[|Flag > true|]", "ORD1003", "a boolean cannot be compared with a boolean like this")]
    [InlineData("[|Text > null|]", "ORD1003", "a text cannot be compared with a null like this")]
    [InlineData("[|Part == Part|]", "ORD1003", "a object cannot be compared with a object like this")]
    [InlineData("[|List == Array|]", "ORD1003", "a collection cannot be compared with a collection like this")]
    [InlineData("([|Text ?? 1|]) == 1", "ORD1003", "'??' needs two texts or two numbers, these are a text and a number")]
    [InlineData("([|Part ?? Part|]) == null", "ORD1003", "'??' needs two texts or two numbers, these are a object and a object")]
    [InlineData("Whole is [|\"a\"|]", "ORD1003", "a number cannot be compared with a text like this")]
    [InlineData("Text is > [|\"a\"|]", "ORD1003", "a text cannot be compared with a text like this")]
    [InlineData("[|Whole|].StartsWith(\"a\")", "ORD1003", "StartsWith is for text, this is a number")]
    [InlineData("Text.Contains([|1|])", "ORD1003", "Contains takes a text, this is a number")]
    [InlineData("CountryName([|Whole|]) == null", "ORD1003", "CountryName takes a country code, this is a number")]
    [InlineData("IsWhole([|Text|])", "ORD1003", "IsWhole takes a number, this is a text")]
    [InlineData("[|IsWhole(Whole, 1)|]", "ORD1002", "'IsWhole(Whole, 1)' is not part of the rule language")]
    [InlineData("[|Moment == 1|]", "ORD1003", "a time cannot be compared with a number like this")]
    public void Condition_IsRefusedAtItsPlace(string marked, string id, string message)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.LastIndexOf("|]", StringComparison.Ordinal) - 2;
        string text = marked.Remove(end + 2, 2).Remove(start, 2);

        RuleExpression? expression = RuleParser.ParseCondition(text, RuleLab.Scope, out List<RuleError> errors);

        Assert.Null(expression);
        RuleError error = Assert.Single(errors);
        Assert.Equal((id, text[start..end], message), (error.Descriptor.Id, text.Substring(error.Span.Start, error.Span.Length), error.Argument));
        Assert.Equal(start, error.Span.Start);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("Flag &&")]
    [InlineData("&& Flag")]
    [InlineData("(Flag")]
    [InlineData("Flag)")]
    [InlineData("Text == \"a")]
    [InlineData("Text ==")]
    [InlineData("Text is")]
    [InlineData("Text is not")]
    [InlineData("Text.StartsWith(")]
    [InlineData("Text.StartsWith(\"a\"")]
    [InlineData("Text.")]
    [InlineData("Whole > 1;")]
    [InlineData("Flag // never")]
    [InlineData("Flag\0")]
    [InlineData("\uD800")]
    [InlineData("#if X\nFlag\n#endif")]
    [InlineData("Flag is >")]
    [InlineData("{")]
    [InlineData("\"\"\"")]
    public void CutText_IsRefusedInsideTheText(string text)
    {
        RuleExpression? expression = RuleParser.ParseCondition(text, RuleLab.Scope, out List<RuleError> errors);

        Assert.True(expression is null == errors.Count > 0);
        Assert.All(errors, error => Assert.InRange(error.Span.End, 0, text.Length));
    }

    [Fact]
    public void EveryPrefixAndSuffix_IsReadWithoutAnException()
    {
        var random = new Random(RandomRuns.Seed);
        for (int i = 0; i < 150; i++)
        {
            string text = new RandomRules(random).Condition();
            for (int k = 0; k <= text.Length; k++)
            {
                Read(text[..k]);
                Read(text[k..]);
            }
        }

        static void Read(string text)
        {
            RuleExpression? expression = RuleParser.ParseCondition(text, RuleLab.Scope, out List<RuleError> errors);
            Assert.True(expression is null == errors.Count > 0, $"'{text}' gave neither a rule nor an error, or both.");
            Assert.All(errors, error => Assert.True(error.Span.End <= text.Length, $"An error of '{text}' is behind its end."));
        }
    }

    [Theory]
    [InlineData("(", ")", 2_000)]
    [InlineData("!", "", 3_990)]
    [InlineData("!(", ")", 1_000)]
    [InlineData("- ", " == 1", 1_500)]
    [InlineData("Flag && ", "", 490)]
    [InlineData("Flag && (", ")", 390)]
    public void DeepRule_EndsWithAnErrorOrARule(string before, string after, int times)
    {
        string tail = after == " == 1" ? after : string.Concat(Enumerable.Repeat(after, times));
        string text = string.Concat(Enumerable.Repeat(before, times)) + (after == " == 1" ? "Whole" : "Flag") + tail;

        RuleExpression? expression = RuleParser.ParseCondition(text, RuleLab.Scope, out List<RuleError> errors);

        Assert.True(expression is null == errors.Count > 0);
    }

    [Fact]
    public void LongChain_IsStillARule() =>
        Assert.NotNull(RuleParser.ParseCondition(string.Join(" || ", Enumerable.Range(0, 60).Select(i => $"Text == \"{i}\"")), RuleLab.Scope, out _));

    [Fact]
    public void TooLongText_IsRefused()
    {
        Assert.Null(RuleParser.ParseCondition(new string(' ', 4_001), RuleLab.Scope, out List<RuleError> errors));
        Assert.Equal((Descriptors.RuleNotInLanguage.Id, "a rule has at most 4000 characters"), (errors[0].Descriptor.Id, errors[0].Argument));
    }

    [Theory]
    [InlineData("Whole", RuleTypeKind.Number, false)]
    [InlineData("MaybeWhole", RuleTypeKind.Number, true)]
    [InlineData("DefaultedAmount", RuleTypeKind.Number, false)]
    [InlineData("ComputedAmount", RuleTypeKind.Number, true)]
    [InlineData("Part.Amount", RuleTypeKind.Number, true)]
    [InlineData("Value.Amount", RuleTypeKind.Number, false)]
    [InlineData("MaybeValue.Amount", RuleTypeKind.Number, true)]
    [InlineData("Whole + MaybeWhole", RuleTypeKind.Number, true)]
    [InlineData("MaybeWhole ?? 1", RuleTypeKind.Number, false)]
    [InlineData("Text.Length", RuleTypeKind.Number, true)]
    [InlineData("Text", RuleTypeKind.Text, true)]
    [InlineData("Flag", RuleTypeKind.Boolean, false)]
    [InlineData("MaybeFlag", RuleTypeKind.Boolean, true)]
    [InlineData("Kind", RuleTypeKind.Enum, false)]
    [InlineData("MaybeKind", RuleTypeKind.Enum, true)]
    [InlineData("Color", RuleTypeKind.OpenEnum, false)]
    [InlineData("List", RuleTypeKind.Collection, true)]
    [InlineData("Immutable", RuleTypeKind.Collection, false)]
    [InlineData("Part", RuleTypeKind.Object, true)]
    [InlineData("Moment", RuleTypeKind.Time, false)]
    public void Value_HasItsType(string text, object kind, bool canBeNull)
    {
        RuleExpression? expression = RuleParser.ParseValue(text, RuleLab.Scope, out _);

        Assert.NotNull(expression);
        Assert.Equal(((RuleTypeKind)kind, canBeNull), (expression.Type.Kind, expression.Type.CanBeNull));
    }

    [Fact]
    public void Errors_AreAllThere()
    {
        RuleParser.ParseCondition("A == 1 && B == 2 || C", RuleLab.Scope, out List<RuleError> errors);

        Assert.Equal([0, 10, 20], errors.Select(error => error.Span.Start));
        Assert.All(errors, error => Assert.Equal(DiagnosticSeverity.Error, error.Descriptor.DefaultSeverity));
    }
}
