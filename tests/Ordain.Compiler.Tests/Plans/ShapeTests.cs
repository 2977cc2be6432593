namespace Ordain.Compiler.Tests;

/// <summary>Models of all shapes: what is generated for them compiles without a warning, and does the same.</summary>
public sealed class ShapeTests
{
    private const string Contract = """
        [Contract("Acme")]
        [Rule("sum", "Sum == Lines.Sum(line => line.Price * line.Count)", When = "Lines.Any()")]
        public sealed partial record Order
        {
            [Required] public string? Id { get; init; }
            public decimal? Sum { get; init; }
            [MinLength(1), Unique(nameof(Line.Name))] public IReadOnlyList<Line>? Lines { get; init; }
            [RequiredWhen("Lines.All(line => line.Tree is null) && Lines.Count > 0")] public Tree? Tree { get; init; }
        }

        public sealed record Line { [Required] public string? Name { get; init; } public decimal? Price { get; init; } public int? Count { get; init; } public Tree? Tree { get; init; } }
        public sealed record Tree { [Required] public string? Leaf { get; init; } public IReadOnlyList<Tree>? Trees { get; init; } }

        """;

    [Theory]
    [InlineData("public partial class Model")]
    [InlineData("public sealed partial record Model")]
    [InlineData("public partial struct Model")]
    [InlineData("internal readonly partial record struct Model")]
    public void Classes_records_and_structs(string declaration) => Assert.Equal(
        """{"id":"1","sum":7,"lines":[{"name":"a","price":3.5,"count":2,"tree":{"leaf":"l","trees":[{"leaf":null}]}}]}""",
        Payload.Json(
            Contract + $$"""
            [PayloadFor<Order>] {{declaration}} { public string? Id { get; init; } public decimal Sum { get; init; } public IList<Mine>? Lines { get; init; } }
            public sealed record Mine(string? Name, decimal Price, int Count, Node? Tree);
            public sealed record Node(string? Leaf, Node[]? Trees);
            """,
            "new Model { Id = \"1\", Sum = 7, Lines = new List<Mine> { new(\"a\", 3.5m, 2, new(\"l\", [new(null, null)])) } }"));

    [Fact]
    public void Inherited_nested_and_generic_models() => Assert.Equal(
        """{"id":"1","sum":2}""",
        Payload.Json(
            Contract + """
            public abstract class Base<T> { public T? Id { get; init; } public virtual decimal? Sum => 1; }
            public static partial class Outer<TLine> { [PayloadFor<Order>] public partial class Model<T> : Base<string> { public override decimal? Sum => 2; public TLine? Other { get; init; } } }
            """,
            "new Outer<int>.Model<string> { Id = \"1\" }"));

    [Fact]
    public void Rules_over_views_are_those_of_the_contract() => Assert.Equal(
        """
        /lines/1 unique Rows[1]
        /tree required-when Tree
        /sum sum Sum
        """,
        Payload.Violations(
            Contract + """
            [PayloadFor<Order>] public partial class Model { public string? Id { get; init; } public decimal? Sum { get; init; } [Term("lines")] public Mine[]? Rows { get; init; } }
            public sealed record Mine(string? Name, decimal? Price, int Count);
            """,
            "new Model { Id = \"1\", Sum = 1, Rows = [new(\"a\", 1, 1), new(\"a\", 1, 1)] }"));

    [Fact]
    public void Circles_are_bounded() => Assert.Contains(
        "depth",
        Payload.Violations(
            Contract + """
            [PayloadFor<Order>] public partial class Model { public string? Id { get; init; } public Node? Tree { get; init; } }
            public sealed class Node { public string? Leaf { get; init; } public List<Node> Trees { get; } = []; public static Node Circle() { var node = new Node { Leaf = "x" }; node.Trees.Add(node); return node; } }
            """,
            "new Model { Id = \"1\", Tree = Node.Circle() }"), StringComparison.Ordinal);

    [Fact]
    public void Names_that_are_in_the_way_are_not()
    {
        GeneratorReport report = Generation.Run("""
            namespace Shop
            {
                [Contract("Acme")]
                public sealed partial record Order { public string? @class { get; init; } public Part? Part1 { get; init; } public List<Part?>? List1 { get; init; } public Part2? value { get; init; } public string? Choice1 { get; init; } }
                public sealed record Part { public string? @event { get; init; } public int Length { get; init; } }
                public struct Part2 { public string? System { get; init; } public Part? Ordain { get; init; } }
                public enum Kind { A }
                [PayloadFor<Order>]
                public partial class @new { public string? @class { get; init; } public Mine? Part1 { get; init; } public Mine[]? List1 { get; init; } public Mine? value { get; init; } public Kind Choice1 { get; init; } public string? global { get; init; } }
                public sealed class Mine { public string? @event { get; init; } public int Length { get; init; } public string? System { get; init; } public Mine? Ordain { get; init; } }
            }
            """);

        Assert.Contains("Shop.new.g.cs", report.GeneratedSources.Keys);
    }
}
