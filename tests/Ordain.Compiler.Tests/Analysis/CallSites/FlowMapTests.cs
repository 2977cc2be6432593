using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Tests;

/// <summary>The maps that states are made of, beside dictionaries that do the same the slow way.</summary>
public sealed class FlowMapTests
{
    private const int Turns = 400;
    private static readonly int[] _keys = [0, 1, 7, 8, 9, 63, 64, 65, 511, 512, 4_095, 4_096, 1_000_000];
    private static readonly string[] _texts = ["a", "b", "c"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Map_HoldsWhatADictionaryHolds(int seed)
    {
        var random = new Random(seed);
        (FlowMap<string> Map, Dictionary<int, string> Expected) left = (default, []);
        (FlowMap<string> Map, Dictionary<int, string> Expected) right = (default, []);
        for (int turn = 0; turn < Turns; turn++)
        {
            left = Set(left, random);
            right = random.Next(20) == 0 ? left : Set(right, random);

            AssertHolds(left.Expected, left.Map);
            AssertHolds(right.Expected, right.Map);
            Assert.Equal(left.Expected.Count == right.Expected.Count && left.Expected.All(entry => right.Expected.GetValueOrDefault(entry.Key) == entry.Value), left.Map.Equals(right.Map));
            AssertHolds(left.Expected.ToDictionary(static entry => entry.Key, static entry => entry.Value + "!"), left.Map.Map(static value => value + "!"));

            FlowMap<string> merged = left.Map.Merge(right.Map, static (one, other) => one is null || other is null ? one ?? other : null);
            AssertHolds(
                _keys.Where(key => left.Expected.GetValueOrDefault(key) is var one && right.Expected.GetValueOrDefault(key) is var other && (one is null != other is null || (one is not null && ReferenceEquals(one, other))))
                    .ToDictionary(static key => key, key => left.Expected.GetValueOrDefault(key) ?? right.Expected[key]),
                merged);
        }
    }

    [Fact]
    public void Map_MergesOnlyWhatDiffers()
    {
        FlowMap<string> one = default(FlowMap<string>).With(3, "three").With(700, "many");
        FlowMap<string> other = one.With(4, "four").With(700, "more");
        var asked = new List<(string?, string?)>();

        FlowMap<string> merged = one.Merge(other, (left, right) =>
        {
            asked.Add((left, right));
            return left;
        });

        Assert.Equal([(null, "four"), ("many", "more")], asked);
        Assert.True(merged.Equals(one));
        Assert.False(merged.Equals(other));
        Assert.Same("three", merged[3]);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Members_AreThoseOfBothWays(int seed)
    {
        var random = new Random(seed);
        FlowValue[] values = [FlowValue.Null, FlowValue.NotNull, FlowValue.Unknown, new() { Number = 1 }, new() { Number = 2 }];
        for (int turn = 0; turn < Turns; turn++)
        {
            (FlowMembers left, Dictionary<string, FlowValue> expectedLeft) = Members();
            (FlowMembers right, Dictionary<string, FlowValue> expectedRight) = random.Next(4) == 0 ? (left, expectedLeft) : Members();

            Assert.Equal(expectedLeft.Keys.Order(StringComparer.Ordinal), left.Names);
            Assert.All(left.Names, name => Assert.Same(expectedLeft[name], left[name]));
            Assert.Equal(expectedLeft.Count == expectedRight.Count && expectedLeft.All(entry => expectedRight.TryGetValue(entry.Key, out FlowValue? value) && value == entry.Value), left.Equals(right));

            FlowMembers joined = left.Join(right);
            Assert.Equal(expectedLeft.Keys.Union(expectedRight.Keys).Order(StringComparer.Ordinal), joined.Names);
            Assert.All(joined.Names, name => Assert.Equal(
                expectedLeft.TryGetValue(name, out FlowValue? one) ? expectedRight.TryGetValue(name, out FlowValue? other) ? one.Join(other) : one.Weaken() : expectedRight[name].Weaken(),
                joined[name]));
        }

        (FlowMembers, Dictionary<string, FlowValue>) Members()
        {
            FlowMembers members = default;
            var expected = new Dictionary<string, FlowValue>(StringComparer.Ordinal);
            for (int i = random.Next(6); i > 0; i--)
            {
                string name = "Mn" + random.Next(8);
                FlowValue value = values[random.Next(values.Length)];
                members = members.With(name, value);
                expected[name] = value;
            }

            return (members, expected);
        }
    }

    [Fact]
    public void Values_JoinTheSameInEitherOrder_AndLearnNothingTwice()
    {
        var sites = Enumerable.Range(0, 2).Select(static number => new Site(SyntaxFactory.IdentifierName("a" + number), number)).ToList();
        FlowValue[] values =
        [
            FlowValue.Unknown, FlowValue.Null, FlowValue.NotNull, FlowValue.NotNull with { Number = 1 }, FlowValue.NotNull with { Number = 2 }, FlowValue.NotNull with { IsDefaultName = true },
            FlowValue.Of(RuleValue.Of(true)), FlowValue.Of(RuleValue.Of(false)), FlowValue.Of(RuleValue.Of(true), sites[0].Node), FlowValue.Of(sites[0]), FlowValue.Of(sites[1]), FlowValue.Of(sites[0]).Weaken(),
        ];
        foreach (FlowValue one in values)
        {
            Assert.Same(one, one.Join(one with { }));
            foreach (FlowValue other in values)
            {
                FlowValue joined = one.Join(other);
                Assert.Equal(joined with { Sites = default }, other.Join(one) with { Sites = default });
                Assert.Equal(one.Sites.Union(other.Sites).ToHashSet(), joined.Sites.ToHashSet());
                Assert.Same(joined, joined.Join(other));
                Assert.Equal(one.Known == other.Known, joined.Known == one.Known && joined.Known == other.Known);
            }
        }
    }

    private static (FlowMap<string> Map, Dictionary<int, string> Expected) Set((FlowMap<string> Map, Dictionary<int, string> Expected) map, Random random)
    {
        int key = _keys[random.Next(_keys.Length)];
        string? value = random.Next(3) == 0 ? null : _texts[random.Next(_texts.Length)];
        var expected = new Dictionary<int, string>(map.Expected);
        if (value is null)
        {
            expected.Remove(key);
        }
        else
        {
            expected[key] = value;
        }

        return (map.Map.With(key, value), expected);
    }

    private static void AssertHolds(Dictionary<int, string> expected, FlowMap<string> map)
    {
        Assert.Equal(expected.OrderBy(static entry => entry.Key).Select(static entry => entry.Value), map.ToList());
        Assert.All(_keys, key => Assert.Equal(expected.GetValueOrDefault(key), map[key]));
    }
}
