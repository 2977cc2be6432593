using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Tests;

public sealed class ProseTests
{
    [Theory]
    [InlineData("Text == \"a\"", "text is a")]
    [InlineData("Text != \"a\"", "text is not a")]
    [InlineData("!(Text == \"a\")", "text is not a")]
    [InlineData("!(Text != \"a\")", "text is a")]
    [InlineData("Text == null", "text is absent")]
    [InlineData("Text != null", "text is present")]
    [InlineData("null == Text", "text is absent")]
    [InlineData("null != Text", "text is present")]
    [InlineData("!(null == Text)", "text is present")]
    [InlineData("!(Text == null)", "text is present")]
    [InlineData("Text is null", "text is absent")]
    [InlineData("Text is not null", "text is present")]
    [InlineData("!(Text is null)", "text is not absent")]
    [InlineData("Text is \"a\" or \"b\"", "text is a or b")]
    [InlineData("Text is not \"a\"", "text is not a")]
    [InlineData("Kind is SampleKind.Card or SampleKind.Invoice", "kind is Card or Invoice")]
    [InlineData("Color == SampleColor.BlueIsh", "color is BLUE_ISH")]
    [InlineData("Whole < 1", "whole is less than 1")]
    [InlineData("Whole <= 1", "whole is at most 1")]
    [InlineData("Whole > 1", "whole is greater than 1")]
    [InlineData("Whole >= 1", "whole is at least 1")]
    [InlineData("!(Whole < 1)", "whole is at least 1")]
    [InlineData("!(Whole <= 1)", "whole is greater than 1")]
    [InlineData("!(Whole > 1)", "whole is at most 1")]
    [InlineData("!(Whole >= 1)", "whole is less than 1")]
    [InlineData("Whole is > 1 and <= 5", "whole is greater than 1 and at most 5")]
    [InlineData("Whole is < 1 or >= 5", "whole is less than 1 or at least 5")]
    [InlineData("Flag", "flag is true")]
    [InlineData("!Flag", "flag is false")]
    [InlineData("Flag == true", "flag is true")]
    [InlineData("Text.StartsWith(\"A\")", "text starts with A")]
    [InlineData("!Text.StartsWith(\"A\")", "text does not start with A")]
    [InlineData("Text.EndsWith(\"A\")", "text ends with A")]
    [InlineData("!Text.EndsWith(\"A\")", "text does not end with A")]
    [InlineData("Text.Contains(Other)", "text contains other")]
    [InlineData("!Text.Contains(\"A\")", "text does not contain A")]
    [InlineData("Text.StartsWith(\"A\") || Text.StartsWith(\"B\")", "text starts with A or B")]
    [InlineData("Text.StartsWith(\"A\") || Text.StartsWith(\"B\") || Text.StartsWith(\"C\")", "text starts with A or B or C")]
    [InlineData("Text.StartsWith(\"A\") || Other.StartsWith(\"B\")", "text starts with A or other starts with B")]
    [InlineData("Text.StartsWith(\"A\") || Text.EndsWith(\"B\")", "text starts with A or text ends with B")]
    [InlineData("Flag && Text == null", "flag is true and text is absent")]
    [InlineData("Flag || Text == null && Whole > 1", "flag is true or (text is absent and whole is greater than 1)")]
    [InlineData("(Flag || Text == null) && Whole > 1", "(flag is true or text is absent) and whole is greater than 1")]
    [InlineData("!(Flag && Text == null)", "flag is false or text is present")]
    [InlineData("!(Flag || Text == null)", "flag is false and text is present")]
    [InlineData("!(Flag && (Text == null || Whole > 1))", "flag is false or (text is present and whole is at most 1)")]
    [InlineData("Part.Inner.Text == \"a\"", "part.inner.text is a")]
    [InlineData("Text.Length > 5", "the length of text is greater than 5")]
    [InlineData("List.Count > 5", "the length of list is greater than 5")]
    [InlineData("CountryName(Text) == \"Australia\"", "the name of the country text is Australia")]
    [InlineData("IsWhole(Amount)", "amount is a whole number")]
    [InlineData("!IsWhole(Amount * 2)", "amount * 2 is not a whole number")]
    [InlineData("Whole + 1 > Amount * 2", "whole + 1 is greater than amount * 2")]
    [InlineData("Whole - (Amount - 2) > 1", "whole - (amount - 2) is greater than 1")]
    [InlineData("(Whole + 1) * 2 > 1", "(whole + 1) * 2 is greater than 1")]
    [InlineData("-Whole > -5", "-whole is greater than -5")]
    [InlineData("(MaybeWhole ?? 0) > 1", "maybeWhole or else 0 is greater than 1")]
    [InlineData("Amount > 1.50m", "amount is greater than 1.50")]
    public void Condition_ReadsAsEnglish(string text, string prose) => Assert.Equal(prose, RuleProse.Describe(RuleLab.Parse(text)));

    [Fact]
    public void EveryCondition_HasProse()
    {
        var random = new Random(RandomRuns.Seed);
        for (int i = 0; i < 1_000; i++)
        {
            string text = new RandomRules(random).Condition();
            string prose = RuleProse.Describe(RuleLab.Parse(text));

            Assert.False(string.IsNullOrWhiteSpace(prose), text);
            Assert.DoesNotContain("&&", prose, StringComparison.Ordinal);
        }
    }
}
