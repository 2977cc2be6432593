using System.Buffers;
using System.Text.Json;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>Orders that nest without end: a violation, and no payload.</summary>
public sealed class RecursionBehaviorTests
{
    private const int Deep = 10_000;

    public static TheoryData<string, Func<int, Chain>> Shapes => new()
    {
        { "contract in itself", static depth => Grow(new Chain(), depth, static inner => new Chain { Next = inner }) },
        { "contract in its list", static depth => Grow(new Chain(), depth, static inner => new Chain { All = [inner] }) },
        { "part in itself", static depth => new Chain { Link = Grow(new ChainLink(), depth - 1, static inner => new ChainLink { Next = inner }) } },
        { "part in its dictionary", static depth => new Chain { Link = Grow(new ChainLink(), depth - 1, static inner => new ChainLink { Map = new Dictionary<string, ChainLink> { ["k"] = inner } }) } },
        { "contract in its part", static depth => Grow(new Chain(), depth / 2, static inner => new Chain { Link = new ChainLink { Back = inner } }) },
    };

    private static T Grow<T>(T seed, int depth, Func<T, T> wrap)
    {
        T current = seed;
        for (int i = 0; i < depth; i++)
        {
            current = wrap(current);
        }

        return current;
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ThatNestsTooDeep_IsAViolation(string shape, Func<int, Chain> make)
    {
        Chain order = make(Deep);

        Violation violation = Assert.Single(order.Validate().Violations);

        Assert.NotEmpty(shape);
        Assert.Equal(("depth", RuleKind.Depth), (violation.RuleId, violation.Rule.Kind));
        Assert.InRange(violation.JsonPointer.Count(c => c == '/'), 60, 200);
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ThatNestsTooDeep_IsNotWritten(string shape, Func<int, Chain> make)
    {
        Chain order = make(Deep);

        Assert.NotEmpty(shape);
        Assert.Throws<InvalidOperationException>(() => order.ToJsonUtf8());
        Assert.Throws<InvalidOperationException>(() => order.WriteJson(new ArrayBufferWriter<byte>()));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void ThatNestsAsDeepAsAllowed_IsValidAndWritten(string shape, Func<int, Chain> make)
    {
        Chain order = make(40);

        Assert.NotEmpty(shape);
        Assert.True(order.Validate().IsValid, order.Validate().ToString());
        Json.AssertWellFormed(order.ToJsonUtf8());
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void WhatIsValid_IsWrittenAtEveryDepth(string shape, Func<int, Chain> make)
    {
        for (int depth = 50; depth < 80; depth++)
        {
            Chain order = make(depth);
            bool isWritten = Record.Exception(() => order.ToJsonUtf8()) is null;

            Assert.True(order.Validate().IsValid == isWritten, $"{shape}: at depth {depth} the validator and the writer disagree.");
        }
    }

    [Fact]
    public void Circle_IsAViolation()
    {
        var order = new Chain();
        order.Next = order;

        Assert.Equal("depth", Assert.Single(order.Validate().Violations).RuleId);
        Assert.Throws<InvalidOperationException>(() => order.ToJsonUtf8());

        // With two ways back from everywhere, following each would take 2 to the power of 64 steps.
        order.All = [order];
        Assert.Equal("depth", Assert.Single(order.Validate().Violations).RuleId);
    }

    [Fact]
    public void PathOfADeepViolation_IsWhole()
    {
        Chain order = Grow(new Chain { Name = null }, 3, static inner => new Chain { All = [new Chain(), inner] });

        Violation violation = Assert.Single(order.Validate().Violations);

        Assert.Equal(("/all/1/all/1/all/1/name", "All[1].All[1].All[1].Name"), (violation.JsonPointer, violation.MemberPath));
        Assert.Equal(JsonValueKind.Null, JsonDocument.Parse(order.ToJsonUtf8()).RootElement.GetProperty("all")[1].GetProperty("all")[1].GetProperty("all")[1].GetProperty("name").ValueKind);
    }
}
