namespace Ordain.Tests.Validation;

public sealed class ViolationCollectorTests
{
    private static readonly NestedName _place = new("a", "A");

    [Fact]
    public void Default_IsValid()
    {
        Assert.True(default(ValidationResult).IsValid);
        Assert.Empty(default(ValidationResult).Violations);
        Assert.Equal("valid", default(ValidationResult).ToString());
        Assert.True(new ViolationCollector().ToResult().IsValid);
        Assert.Equal(0, new ViolationCollector().Count);
    }

    [Fact]
    public void Violation_HasItsMemberAsPath()
    {
        var collector = new ViolationCollector();
        collector.Add(Rule.For("orderReference", "OrderReference"));

        AssertPaths(collector.ToResult(), "/orderReference", "OrderReference");
    }

    [Fact]
    public void Part_ComesAfterItsMember()
    {
        var collector = new ViolationCollector();
        collector.Add(Rule.For("total", "Total"), "currency", "Currency");

        AssertPaths(collector.ToResult(), "/total/currency", "Total.Currency");
    }

    [Fact]
    public void Element_HasItsIndex()
    {
        var collector = new ViolationCollector();
        collector.AddElement(Rule.For("tags", "Tags"), 12);

        AssertPaths(collector.ToResult(), "/tags/12", "Tags[12]");
    }

    [Fact]
    public void Nest_PutsTheParentInFront()
    {
        var collector = new ViolationCollector();
        collector.AddElement(Rule.For("tags", "Tags"), 0);
        collector.Nest(0, new NestedName("orderItems", "Lines"), 3);
        collector.Nest(0, "order", "Order");

        AssertPaths(collector.ToResult(), "/order/orderItems/3/tags/0", "Order.Lines[3].Tags[0]");
    }

    [Fact]
    public void Nest_LeavesWhatCameBeforeTheMark()
    {
        var collector = new ViolationCollector();
        collector.Add(Rule.For("a", "A"));
        int mark = collector.Count;
        collector.Add(Rule.For("b", "B"));
        collector.Add(Rule.For("c", "C"));
        collector.Nest(mark, new NestedName("x", "X"), 0);
        collector.Nest(collector.Count, "y", "Y");
        collector.Add(Rule.For("d", "D"));

        Assert.Equal(["/a", "/x/0/b", "/x/0/c", "/d"], collector.ToResult().Violations.Select(violation => violation.JsonPointer));
    }

    [Fact]
    public void Nest_KeepsManyLevelsAndSiblingsApart()
    {
        var collector = new ViolationCollector();
        int order = collector.Count;
        for (int i = 0; i < 3; i++)
        {
            int item = collector.Count;
            collector.AddElement(Rule.For("tags", "Tags"), i);
            int price = collector.Count;
            collector.Add(Rule.For("total", "Total"), "currency", "Currency");
            collector.Nest(price, "price", "Price");
            collector.AddObject(Rule.For("item", "Item"));
            collector.Nest(item, "key" + i, "Key");
            collector.Nest(item, "items", "Items");
        }

        collector.AddMessage(Rule.For("a", "A"), "No.", "b", "B");
        collector.Nest(order, "order", "Order");
        collector.AddBecause(Rule.For("z", "Z"), new RuleFact("kind", "SPECIAL"));
        ValidationResult result = collector.ToResult();

        Assert.Equal(
            [
                "/order/items/key0/tags/0", "/order/items/key0/price/total/currency", "/order/items/key0",
                "/order/items/key1/tags/1", "/order/items/key1/price/total/currency", "/order/items/key1",
                "/order/items/key2/tags/2", "/order/items/key2/price/total/currency", "/order/items/key2",
                "/order/b", "/z",
            ],
            result.Violations.Select(violation => violation.JsonPointer));
        Assert.Equal("No.", result.Violations[9].Message);
        Assert.Equal([new RuleFact("kind", "SPECIAL")], result.Violations[10].Facts);
        Assert.Same(result.Violations, result.Violations);
    }

    [Fact]
    public void ThreeViolations_TakeFewBytesUntilTheyAreRead()
    {
        RuleInfo rule = Rule.For("a", "A");
        Assert.InRange(
            Allocations.Of(() =>
            {
                var collector = new ViolationCollector();
                collector.Add(rule);
                collector.Add(rule);
                collector.AddElement(rule, 1);
                collector.Nest(1, "b", "B");
                _ = collector.ToResult().IsValid;
            }),
            1,
            256);
    }

    [Fact]
    public void Advice_BreaksNoRule()
    {
        var advice = new RuleInfo { Kind = RuleKind.Recommended, Id = "recommended", JsonName = "a", MemberName = "A" };
        var collector = new ViolationCollector(clock: null, wantsAdvice: true);
        collector.Add(advice);
        Assert.True(collector.ToResult().IsValid);
        Assert.Same(advice, Assert.Single(collector.ToAdvice()).Rule);

        ValidationResult before = collector.ToResult();
        collector.Nest(0, "b", "B");
        collector.Add(Rule.For("c", "C"));
        Assert.False(collector.ToResult().IsValid);
        Assert.True(before.IsValid);
        Assert.Equal("/a", Assert.Single(before.Violations).JsonPointer);
        Assert.Equal("/b/a", Assert.Single(collector.ToAdvice()).JsonPointer);
    }

    [Theory]
    [InlineData("a/b", "/a~1b")]
    [InlineData("m~n", "/m~0n")]
    [InlineData("~1", "/~01")]
    [InlineData("/~/", "/~1~0~1")]
    [InlineData("", "/")]
    [InlineData(" ", "/ ")]
    [InlineData("é\"", "/é\"")]
    public void JsonPointer_EscapesAsRfc6901(string name, string pointer)
    {
        var collector = new ViolationCollector();
        collector.Add(Rule.For(name, "Member"));

        AssertPaths(collector.ToResult(), pointer, "Member");
    }

    [Theory]
    [MemberData(nameof(CultureScope.Names), MemberType = typeof(CultureScope))]
    public void Index_IsWrittenInEveryCulture(string culture)
    {
        using var _ = new CultureScope(culture);
        var collector = new ViolationCollector();
        collector.AddElement(Rule.For("tags", "Tags"), 1234567);

        AssertPaths(collector.ToResult(), "/tags/1234567", "Tags[1234567]");
    }

    [Fact]
    public void Objects_NestToTheLimit()
    {
        var collector = new ViolationCollector();
        for (int i = 0; i < ViolationCollector.MaxDepth; i++)
        {
            Assert.True(collector.TryEnter());
        }

        Assert.False(collector.TryEnter());
        Assert.False(collector.TryEnter());
        collector.Leave();
        Assert.True(collector.TryEnter());
    }

    [Fact]
    public void Result_HasAllInOrder()
    {
        var collector = new ViolationCollector();
        RuleInfo rule = Rule.For("a", "A");
        collector.Add(rule);
        collector.Add(Rule.For("b", "B"));
        ValidationResult result = collector.ToResult();

        Assert.False(result.IsValid);
        Assert.Same(rule, result.Violations[0].Rule);
        Assert.Equal("required", result.Violations[0].RuleId);
        Assert.Same(rule.Arguments, result.Violations[0].Arguments);
        Assert.Equal("/a [required] a is required.\n/b [required] b is required.", result.ToString());
    }

    [Fact]
    public void NothingFound_AllocatesNothing() => Assert.Equal(0, Allocations.Of(() =>
    {
        var collector = new ViolationCollector();
        int mark = collector.Count;
        if (collector.TryEnter())
        {
            collector.Leave();
        }

        collector.Nest(mark, "a", "A");
        collector.Nest(mark, _place);
        collector.Nest(mark, _place, 1);
        _ = collector.ToResult().IsValid;
    }));

    private static void AssertPaths(ValidationResult result, string pointer, string memberPath)
    {
        Violation violation = Assert.Single(result.Violations);
        Assert.Equal(pointer, violation.JsonPointer);
        Assert.Equal(memberPath, violation.MemberPath);
    }
}
