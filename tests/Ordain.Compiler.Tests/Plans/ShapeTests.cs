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

    [Theory]
    [InlineData("public string? Id { get; private set; } = \"1\";")]
    [InlineData("public string? Id { get; protected internal set; } = \"1\";")]
    [InlineData("public string? Id { get; } = \"1\";")]
    [InlineData("public string? Id => \"1\";")]
    [InlineData("public virtual string Id => _id; private readonly string _id = \"1\";")]
    [InlineData("public string? Id { get => field ?? \"1\"; set; }")]
    [InlineData("public int Id { get; private init; } = 1;")]
    [InlineData("public required Code Id { get; init; }", "Id = new(\"1\")")]
    public void Properties_of_every_kind_are_sources(string property, string values = "") => Assert.Equal(
        """{"id":"1"}""",
        Payload.Json(
            Contract + $$"""
            public readonly record struct Code(string Text) { public static implicit operator string(Code code) => code.Text; }
            [PayloadFor<Order>] public partial class Model { {{property}} }
            """,
            $"new Model {{ {values} }}"));

    [Theory]
    [InlineData("public string? Id = \"1\";")]
    [InlineData("internal string? Id { get; } = \"1\";")]
    [InlineData("private string? Id { get; } = \"1\";")]
    [InlineData("public string? Id { private get; set; } = \"1\";")]
    [InlineData("public static string? Id => \"1\";")]
    [InlineData("public string? Id() => \"1\";")]
    [InlineData("public string? this[int at] => \"1\";")]
    public void What_is_no_public_property_is_no_source(string member) => Assert.Equal(
        """{"id":null}""",
        Payload.Json(Contract + $$"""[PayloadFor<Order>] public partial class Model { {{member}} public object? Read() => {{(member.Contains(" this", StringComparison.Ordinal) ? "this[0]" : member.Contains("Id()", StringComparison.Ordinal) ? "Id()" : "Id")}}; }""", "new Model()"));

    [Fact]
    public void Fields_of_a_struct_are_hidden_behind_its_properties() => Assert.Equal(
        """{"id":"1","lines":[{"name":"a","price":2,"count":3}]}""",
        Payload.Json(
            Contract + """
            [PayloadFor<Order>] public readonly partial struct Model(string id, Row row) { private readonly Row _row = row; public string Id { get; } = id; public Row[] Lines => [_row]; }
            public struct Row { public int Total; public string Name { readonly get; set; } public readonly decimal Price => Total / Count; public int Count { get; set; } }
            """,
            "new Model(\"1\", new Row { Total = 6, Name = \"a\", Count = 3 })"));

    [Fact]
    public void Members_of_bases_with_their_attributes() => Assert.Equal(
        """{"id":"o","sum":3,"tree":{"leaf":"x"}}""",
        Payload.Json(
            Contract + """
            public abstract record Root { [Term("id")] public abstract string Key { get; } [Term("sum")] public virtual int Amount => 1; public object? Tree { get; init; } }
            public record Middle : Root { public override string Key => "m"; public override int Amount => 2; }
            [PayloadFor<Order>] public partial record Model : Middle { public override string Key => "o"; public override int Amount => 3; public new Node? Tree { get; init; } }
            public record Node(string Leaf);
            """,
            "new Model { Tree = new(\"x\") }"));

    [Fact]
    public void A_model_and_its_base_are_payloads_of_one_contract()
    {
        const string Model = Contract + """
            [PayloadFor<Order>] public partial class Base { public string? Id { get; init; } }
            [PayloadFor<Order>] public partial class Model : Base { public int Sum { get; init; } }
            """;

        Assert.Equal("""{"id":"1","sum":2}""", Payload.Json(Model, "new Model { Id = \"1\", Sum = 2 }"));
        Assert.Equal("""{"id":"1"}""", Payload.Json(Model, "(Base)new Model { Id = \"1\", Sum = 2 }"));
    }

    [Fact]
    public void Objects_behind_interfaces_and_of_generic_types() => Assert.Equal(
        """{"id":"1","lines":[{"name":"a","price":2}],"tree":{"leaf":"l","trees":[{"leaf":"deep"}]}}""",
        Payload.Json(
            Contract + """
            public interface INamed { string? Name { get; } }
            public interface IRow : INamed { decimal Price { get; } }
            public sealed record Row(string? Name, decimal Price) : IRow;
            public sealed record Node<T>(T? Leaf, IEnumerable<Node<T>>? Trees = null) where T : class;
            public record Holder<TTree, TRow>(string Id, TTree? Tree, IReadOnlyCollection<TRow> Lines);
            [PayloadFor<Order>] public partial record Model(string Id, Node<string>? Tree, IReadOnlyCollection<IRow> Lines) : Holder<Node<string>, IRow>(Id, Tree, Lines);
            """,
            "new Model(\"1\", new(\"l\", [new(\"deep\")]), new List<IRow> { new Row(\"a\", 2) })"));

    [Fact]
    public void A_model_that_is_nested_in_a_generic_type() => Assert.Equal(
        """{"id":"1","lines":[{"name":"a","count":4}]}""",
        Payload.Json(
            Contract + """
            public partial class Shop<TKey> where TKey : notnull
            {
                internal partial struct Desk<TRow> where TRow : class, new()
                {
                    [PayloadFor<Order>] public partial record Model(string Id, List<Desk<TRow>.Row>? Lines) { public TKey? Other { get; init; } }
                    public sealed record Row(string Name, int Count) { public TRow Made { get; } = new(); }
                }
            }
            """,
            "new Shop<string>.Desk<object>.Model(\"1\", [new(\"a\", 4)])"));

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
