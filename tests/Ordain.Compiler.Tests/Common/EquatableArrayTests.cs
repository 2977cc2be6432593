using Ordain.Compiler.Common;

namespace Ordain.Compiler.Tests;

public sealed class EquatableArrayTests
{
    [Fact]
    public void EqualElements_AreEqual()
    {
        var one = new EquatableArray<string>(["a", new string('b', 1)]);
        var other = new EquatableArray<string>(["a", "b"]);

        Assert.True(one.Equals(other));
        Assert.True(one.Equals((object)other));
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("a", "c")]
    [InlineData("b", "a")]
    [InlineData("a", "b", "c")]
    [InlineData]
    public void OtherElements_AreNotEqual(params string[] others) => Assert.False(new EquatableArray<string>(["a", "b"]).Equals(new EquatableArray<string>(others)));

    [Fact]
    public void Default_IsEmpty()
    {
        EquatableArray<string> none = default;

        Assert.True(none.Equals(new EquatableArray<string>([])));
        Assert.Equal(none.GetHashCode(), new EquatableArray<string>([]).GetHashCode());
        Assert.Empty(none);
        Assert.True(new List<string>().ToEquatableArray().Equals(none));
        Assert.False(none.Equals("x"));
    }

    [Fact]
    public void Enumerations_GiveTheElementsInOrder()
    {
        var array = new EquatableArray<string>(["a", "b"]);
        var walked = new List<string>();
        foreach (string item in array)
        {
            walked.Add(item);
        }

        Assert.Equal(["a", "b"], walked);
        Assert.Equal(["a", "b"], (IEnumerable<string>)array);
        Assert.Equal((2, "b"), (array.Count, array[1]));
    }

    [Fact]
    public void Records_WithEqualArrays_AreEqual() =>
        Assert.Equal(new Holder(new EquatableArray<string>(["a"])), new Holder(new EquatableArray<string>(["a"])));

    private sealed record Holder(EquatableArray<string> Items);
}
