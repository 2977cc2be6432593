namespace Ordain.Tests.Validation;

public sealed class ViolationMessageTests
{
    public static TheoryData<RuleKind> Kinds => [.. Enum.GetValues<RuleKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryKind_HasAMessageOfItsOwn(RuleKind kind)
    {
        string message = MessageOf(Rule.Of(kind, Rule.ArgumentsOf(kind)));

        Assert.StartsWith("orderReference ", message, StringComparison.Ordinal);
        Assert.EndsWith(".", message, StringComparison.Ordinal);
        Assert.DoesNotContain("breaks the rule", message, StringComparison.Ordinal);
        Assert.Single(Enum.GetValues<RuleKind>(), other => MessageOf(Rule.Of(other, Rule.ArgumentsOf(other))) == message);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void EveryArgument_IsInTheMessage(RuleKind kind)
    {
        object[] arguments = Rule.ArgumentsOf(kind);
        string message = MessageOf(Rule.Of(kind, arguments));

        Assert.All(arguments, argument => Assert.Contains(FormattableString.Invariant($"{argument}"), message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(RuleKind.RequiredWhen, "orderReference is required when bnplProvider is KLARNA_AU.")]
    [InlineData(RuleKind.ForbiddenWhen, "orderReference is not allowed when bnplProvider is KLARNA_AU.")]
    [InlineData(RuleKind.Length, "orderReference must have a length of at least 1.", 1, int.MaxValue)]
    [InlineData(RuleKind.Length, "orderReference must have a length of 2.", 2, 2)]
    [InlineData(RuleKind.Length, "orderReference must have a length of 4 to 50.", 4, 50)]
    [InlineData(RuleKind.Range, "orderReference must be between 1 and 9.", 1, 9)]
    [InlineData(RuleKind.Range, "orderReference must be 5.", 5, 5)]
    [InlineData(RuleKind.Currency, "orderReference must be one of AUD, NZD.", "AUD", "NZD")]
    [InlineData(RuleKind.Enum, "orderReference must be one of normal, express.", "normal", "express")]
    public void Message_IsASentence(RuleKind kind, string expected, params object[] arguments) =>
        Assert.Equal(expected, MessageOf(Rule.Of(kind, arguments)));

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void Message_IsTheSameInEveryCulture(string culture)
    {
        using var _ = new CultureScope(culture);
        Assert.Equal("orderReference must be between -1.5 and 1234.5.", MessageOf(Rule.Of(RuleKind.Range, -1.5m, 1234.5)));
        Assert.Equal("orderReference must be one of 1.5, -2.", MessageOf(Rule.Of(RuleKind.Enum, 1.5m, -2)));
    }

    [Fact]
    public void MessageOfTheAuthor_ComesAfterThePath()
    {
        var rule = new RuleInfo { Kind = RuleKind.Required, Id = "required", JsonName = "a", MemberName = "A", Message = "Ask the shop." };
        var collector = new ViolationCollector();
        collector.Add(rule);
        collector.Nest(0, new NestedName("orderItems", "OrderItems"), 0);

        Assert.Equal("orderItems[0].a: Ask the shop.", Assert.Single(collector.ToResult().Violations).Message);
    }

    /// <summary>
    /// A violation is made of a rule and a path alone. This is what keeps personal data out of messages, and a new way to add one has to
    /// pass here: rules, names of members, and numbers of elements.
    /// </summary>
    [Fact]
    public void NoViolation_CanHoldAValueOfTheOrder()
    {
        Type[] allowed = [typeof(RuleInfo), typeof(NestedName), typeof(string), typeof(int)];
        string[] names = ["jsonName", "memberName", "rule", "name", "index", "mark"];

        foreach (var method in typeof(ViolationCollector).GetMethods().Where(method => method.Name is "Add" or "AddElement" or "Nest"))
        {
            Assert.All(method.GetParameters(), parameter =>
            {
                Assert.Contains(parameter.ParameterType, allowed);
                Assert.Contains(parameter.Name, names);
            });
        }
    }

    private static string MessageOf(RuleInfo rule)
    {
        var collector = new ViolationCollector();
        collector.Add(rule);
        return Assert.Single(collector.ToResult().Violations).Message;
    }
}
