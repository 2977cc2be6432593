using System.Collections.Immutable;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>What has nothing to say is not there, for the writer and for the validator.</summary>
public sealed class AbsenceBehaviorTests
{
    [Fact]
    public void EmptyMembers_AreNotThere()
    {
        var order = new Hollow
        {
            Part = new() { Name = "", Ignored = 9 },
            Needed = new(),
            Point = new(null, ""),
            Numbers = [],
            Texts = [],
            Immutable = [],
            Map = new Dictionary<string, int>(),
        };

        Assert.Equal(["/needed|required"], order.Validate().Violations.Select(violation => $"{violation.JsonPointer}|{violation.RuleId}"));
        Assert.Equal("{\"needed\":null}", Json.Of(order));
        Assert.Equal("{\"needed\":null}", Json.Of(new Hollow()));
    }

    [Fact]
    public void MembersWithSomethingToSay_AreThereAsAWhole()
    {
        var order = new Hollow
        {
            Part = new() { Count = 0 },
            Needed = new() { Name = "n" },
            Point = new(0, null),
            Numbers = [1],
            Texts = [""],
            Immutable = ImmutableArray.Create(1),
            Map = new Dictionary<string, int> { ["a"] = 1 },
        };

        Assert.Equal(["/part/name|required", "/numbers|length"], order.Validate().Violations.Select(violation => $"{violation.JsonPointer}|{violation.RuleId}"));
        Assert.Equal(
            """{"part":{"name":null,"count":0,"note":"N/A"},"needed":{"name":"n","note":"N/A"},"point":{"x":0},"numbers":[1],"texts":[""],"immutable":[1],"map":{"a":1}}""",
            Json.Of(order));
    }
}
