using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Ordain.Rules;

namespace Ordain.Tests.Rules;

public sealed class ListItemsTests
{
    public static TheoryData<IEnumerable<string>> Lists => new(
        new List<string> { "a", "b", "c" },
        new[] { "a", "b", "c" },
        new Collection<string> { "a", "b", "c" },
        ImmutableArray.Create("a", "b", "c"),
        ImmutableList.Create("a", "b", "c"),
        new ArraySegment<string>(["x", "a", "b", "c"], 1, 3),
        new List<string> { "a", "b", "c" }.AsReadOnly());

    [Theory]
    [MemberData(nameof(Lists))]
    public void AnyList_GivesItsElements(IEnumerable<string> list)
    {
        ListItems<string> items = Walk.Items(list);

        Assert.True(items.Has(2));
        Assert.False(items.Has(3));
        Assert.Equal("abc", items[0] + items[1] + items[2]);
    }

    [Fact]
    public void ArrayOfADerivedType_IsAListOfItsBase()
    {
        ListItems<object> items = Walk.Items<object>(new string[] { "a" });

        Assert.Equal("a", items[0]);
    }

    [Fact]
    public void EmptyLists_HaveNoElements()
    {
        Assert.False(Walk.Items(new List<string>()).Has(0));
        Assert.False(Walk.Items(Array.Empty<string>()).Has(0));
        Assert.False(Walk.Items(new Collection<string>()).Has(0));
    }

    [Fact]
    public void ListThatChangesMeanwhile_GivesTheElementsOfBeforeOrAfter()
    {
        var list = new List<string> { "a", "b" };
        ListItems<string> items = Walk.Items(list);
        list.Add("c");
        list.Clear();

        Assert.True(items.Has(1));
        Assert.False(items.Has(2));
        Assert.True(items[1] is null or "b");
    }

    [Fact]
    public void Index_IsChecked()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Walk.Items(new List<string> { "a" })[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Walk.Items(new List<string> { "a" })[-1]);
    }

    [Fact]
    public void Walk_AllocatesNothing()
    {
        var list = new List<string> { "a", "b" };
        var others = new Collection<string> { "a", "b" };
        Assert.Equal(0, Allocations.Of(() =>
        {
            _ = Walk.Items(list)[1];
            _ = Walk.Items(others)[1];
        }));
    }
}
