namespace Ordain.Compiler.Tests;

/// <summary>Members with the names that C# and the rule language have for something else mean themselves, wherever they stand.</summary>
public sealed class MemberNameTests
{
    private static readonly string[] _names =
    [
        "Count", "Length", "Value", "HasValue", "Sum", "Any", "All", "IsUnique", "IsWhole", "IsDefault", "WireName", "CountryName", "Now", "Day", "AddDays", "Item", "Items", "Contains", "StartsWith",
    ];

    public static TheoryData<string, string> ElementTypes => new()
    {
        { "sealed class", "Part?" }, { "sealed record", "Part" }, { "struct", "Part" }, { "readonly record struct", "Part?" },
    };

    [Theory]
    [MemberData(nameof(ElementTypes))]
    public void Member_OfAnElementMeansItself(string kind, string element)
    {
        const string Total = "Total == Parts.Sum(part => part.Price * part.{0}) && Parts.All(part => part.{0} > 0) && Parts.Any(part => part.{0} == 3) && Parts.Count <= 2 && Parts.Count(part => part.{0} is 2 or 3) == 2";
        string contracts = string.Concat(_names.Select(name => Contract(name, kind, element, string.Format(System.Globalization.CultureInfo.InvariantCulture, Total, name))));

        string text = Payload.Text(contracts, $"string.Concat({string.Join(", ", _names.Select(name => $"In{name}.Program.Run(3), In{name}.Program.Run(4)"))})");

        // A total of 2 · 2 + 5 · 3, and one element that is not three.
        Assert.Equal(string.Concat(_names.Select(static _ => "ok;total;")), text);
    }

    [Fact]
    public void Member_OfAnObjectMeansItself()
    {
        string contracts = string.Concat(_names.Select(name => $$"""
            namespace In{{name}}
            {
                [Contract("Acme")]
                [Rule("total", "Box.{{name}} == {{name}} && Box.{{name}} < 5")]
                public sealed partial class Order { public Part? Box { get; init; } public int? {{name}} { get; init; } }

                public sealed class Part { public int {{name}} { get; init; } }

                public static class Program
                {
                    public static string Run(int number) => new Order { Box = new Part { {{name}} = number }, {{name}} = number }.Validate().IsValid ? "ok;" : "no;";
                }
            }

            """));

        Assert.Equal(
            string.Concat(_names.Select(static _ => "ok;no;")),
            Payload.Text(contracts, $"string.Concat({string.Join(", ", _names.Select(name => $"In{name}.Program.Run(4), In{name}.Program.Run(5)"))})"));
    }

    [Fact]
    public void Member_OfAModelMeansItself()
    {
        string contracts = string.Concat(_names.Select(name => $$"""
            namespace In{{name}}
            {
                [Contract("Acme")]
                [Rule("total", "Total == Parts.Sum(part => part.Price * part.{{name}}) && Parts.Count <= 2 && (Box == null || Box.{{name}} == Parts.Count)")]
                public sealed partial class Order
                {
                    public decimal? Total { get; init; }
                    public IReadOnlyList<Part>? Parts { get; init; }
                    public Part? Box { get; init; }
                }

                public sealed class Part { public int {{name}} { get; init; } public decimal? Price { get; init; } }

                [PayloadFor<Order>]
                public sealed partial class Model
                {
                    public decimal? Total { get; init; }
                    public Own[]? Parts { get; init; }
                    public Own? Box { get; init; }
                }

                public sealed class Own { [Term("{{name}}")] public int Mine { get; init; } public decimal Price { get; init; } }

                public static class Program
                {
                    public static string Run(int number) => new Model
                    {
                        Total = 19,
                        Parts = [new Own { Mine = 2, Price = 2 }, new Own { Mine = number, Price = 5 }],
                        Box = new Own { Mine = 2 },
                    }.Validate(Order.Contract).IsValid ? "ok;" : "no;";
                }
            }

            """));

        Assert.Equal(
            string.Concat(_names.Select(static _ => "ok;no;")),
            Payload.Text(contracts, $"string.Concat({string.Join(", ", _names.Select(name => $"In{name}.Program.Run(3), In{name}.Program.Run(4)"))})"));
    }

    /// <summary>What is a collection has a length, also where a lambda's parameter stands for it.</summary>
    [Fact]
    public void Length_OfAnElementThatIsACollection() => Assert.Equal(
        "ok;no;no;",
        Payload.Text(
            """
            [Contract("Acme")]
            [Rule("lengths", "Lists.All(list => list.Count < 2) && Arrays.All(array => array.Length < 2) && Texts.All(text => text.Length < 2) && Frozen.All(frozen => frozen.Length < 2)")]
            public sealed partial class Order
            {
                public List<List<int>>? Lists { get; init; }
                public int[][]? Arrays { get; init; }
                public IReadOnlyList<string?>? Texts { get; init; }
                public IReadOnlyList<System.Collections.Immutable.ImmutableArray<int>>? Frozen { get; init; }
            }

            public static class Tests
            {
                public static string Run(Order order) => order.Validate().IsValid ? "ok;" : "no;";
            }
            """,
            """Tests.Run(new Order { Lists = [[1]], Arrays = [[1]], Texts = ["1"], Frozen = [[1]] }) + Tests.Run(new Order { Lists = [[1], [1, 2]] }) + Tests.Run(new Order { Frozen = [default] })"""));

    private static string Contract(string name, string kind, string element, string rule) => $$"""
        namespace In{{name}}
        {
            [Contract("Acme")]
            [Rule("total", "{{rule}}")]
            public sealed partial class Order
            {
                public decimal? Total { get; init; }
                public IReadOnlyList<{{element}}>? Parts { get; init; }
            }

            public {{kind}} Part { public int {{name}} { get; init; } public decimal? Price { get; init; } }

            public static class Program
            {
                public static string Run(int number)
                {
                    var order = new Order { Total = 19, Parts = [new Part { {{name}} = 2, Price = 2 }, new Part { {{name}} = number, Price = 5 }] };
                    return order.Validate() is { IsValid: false } result ? result.Violations[0].RuleId + ";" : "ok;";
                }
            }
        }

        """;
}
