using System.Collections.Immutable;
using Ordain.Rules;

namespace Ordain.Tests.Payloads;

public sealed class PayloadEntriesTests
{
    public static TheoryData<IEnumerable<KeyValuePair<string, int>>> Dictionaries => new(
        new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 },
        new SortedDictionary<string, int>(StringComparer.Ordinal) { ["a"] = 1, ["b"] = 2 },
        new OrderedDictionary<string, int> { ["a"] = 1, ["b"] = 2 },
        ImmutableSortedDictionary<string, int>.Empty.Add("a", 1).Add("b", 2),
        new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }.AsReadOnly());

    [Theory]
    [MemberData(nameof(Dictionaries))]
    public void AnyDictionary_GivesItsEntries(IEnumerable<KeyValuePair<string, int>> dictionary) =>
        Assert.Equal("a=1 b=2 ", Joined(dictionary));

    [Fact]
    public void KeysThatOnlyTheDictionaryTellsApart_AreAllThere() =>
        Assert.Equal("a=1 a=2 ", Joined([new("a", 1), new("a", 2)]));

    [Fact]
    public void Dictionary_IsWalkedWithoutAllocation()
    {
        var dictionary = new Dictionary<string, int> { ["a"] = 1 };

        Assert.Equal(0, Allocations.Of(() =>
        {
            foreach (KeyValuePair<string, int> entry in Walk.Entries(dictionary))
            {
                _ = entry.Value;
            }
        }));
    }

    private static string Joined(IEnumerable<KeyValuePair<string, int>> dictionary)
    {
        string text = "";
        foreach (KeyValuePair<string, int> entry in Walk.Entries(dictionary))
        {
            text += $"{entry.Key}={entry.Value} ";
        }

        return text;
    }
}
