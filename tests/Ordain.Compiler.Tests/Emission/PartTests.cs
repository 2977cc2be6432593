using System.Text.RegularExpressions;

namespace Ordain.Compiler.Tests;

/// <summary>Objects in contracts, whose validators and writers are generated beside them.</summary>
public sealed partial class PartTests
{
    [Fact]
    public void PartOfTwoContracts_IsGeneratedOnce() =>
        Assert.Equal(["Line.g.cs", "Order.g.cs", "Refund.g.cs"], Generation.Run("""
            [Contract("A")] public sealed partial class Order { public Line? Line { get; init; } public Line[]? Lines { get; init; } }
            [Contract("B")] public sealed partial class Refund { public required Line Line { get; init; } }
            public sealed class Line { [Required] public string? Sku { get; init; } }
            """).GeneratedSources.Keys);

    [Fact]
    public void NullableAndNotNullablePart_ShareOneHelper()
    {
        GeneratorReport report = Generation.Run("""
            [Contract("A")]
            public sealed partial class Order
            {
                public Line? A { get; init; }
                public required Line B { get; init; }
                public Point? C { get; init; }
                public Point D { get; init; }
                public IReadOnlyList<Line?>? E { get; init; }
                public Box<string?>? F { get; init; }
                public required Box<string> G { get; init; }
            }
            public sealed class Line { [Required] public string? Sku { get; init; } }
            public struct Point { [Required] public string? Name { get; init; } }
            public sealed class Box<T> { public string? Name { get; init; } }
            """);

        Assert.Equal(["Box{System.String}.g.cs", "Line.g.cs", "Order.g.cs", "Point.g.cs"], report.GeneratedSources.Keys);
        Assert.Equal(3, HelperNames().Matches(report["Order.g.cs"]).Select(match => match.Value).Distinct().Count());
    }

    [Fact]
    public void PartsOfOneNameInTwoNamespaces_Compile() =>
        Assert.Equal(["N.Line.g.cs", "N.M.Line.g.cs", "Order.g.cs"], Generation.Run("""
            [Contract("A")] public sealed partial class Order { public N.Line? A { get; init; } public N.M.Line? B { get; init; } }
            namespace N { public sealed class Line { public string? A { get; init; } } }
            namespace N.M { public sealed class Line { public string? A { get; init; } } }
            """).GeneratedSources.Keys);

    [Fact]
    public void PartsWhoseNamesMeetAsIdentifiers_Compile() =>
        Assert.Equal(3, Generation.Run("""
            [Contract("A")] public sealed partial class Order { public N.M_Line? A { get; init; } public N_M.Line? B { get; init; } }
            namespace N { public sealed class M_Line { public string? A { get; init; } } }
            namespace N_M { public sealed class Line { public string? A { get; init; } } }
            """).GeneratedSources.Count);

    [Fact]
    public void NestedParts_Compile() =>
        Assert.Equal(["Order.Line.Tax.g.cs", "Order.Line.g.cs", "Order.g.cs"], Generation.Run("""
            [Contract("A")]
            public sealed partial class Order
            {
                public Line? First { get; init; }

                public sealed class Line
                {
                    public Tax? Vat { get; init; }

                    public struct Tax { [Positive] public decimal Rate { get; init; } }
                }
            }
            """).GeneratedSources.Keys);

    [Fact]
    public void GenericParts_Compile() =>
        Assert.Equal(4, Generation.Run("""
            [Contract("A")]
            public sealed partial class Order
            {
                public Box<int>? A { get; init; }
                public Box<Box<int>>? B { get; init; }
                public Pair<string, (int X, int Y)[]>? C { get; init; }
            }
            public sealed class Box<T> { [Required] public T? Value { get; init; } }
            public sealed class Pair<T, U> { [Required] public T? First { get; init; } }
            """).GeneratedSources.Count);

    [Fact]
    public void PartThatIsAnInterface_HasTheMembersOfItsBases()
    {
        GeneratorReport report = Generation.Run("""
            [Contract("A")] public sealed partial class Order { public ILine? Line { get; init; } }
            public interface IThing { [Required] string? Id { get; } }
            public interface ILine : IThing { [Required] string? Sku { get; } }
            """);

        Assert.Contains("value.Sku", report["ILine.g.cs"], StringComparison.Ordinal);
        Assert.Contains("value.Id", report["ILine.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public Order? Next { get; init; }")]
    [InlineData("public IReadOnlyList<Order>? Next { get; init; }")]
    [InlineData("public IReadOnlyDictionary<string, Order>? Next { get; init; }")]
    [InlineData("public Node? Next { get; init; }")]
    [InlineData("public Node[]? Next { get; init; }")]
    [InlineData("public Tree? Next { get; init; }")]
    [InlineData("public Dictionary<string, Tree?>? Next { get; init; }")]
    [InlineData("public Ping? Next { get; init; }")]
    [InlineData("public Refund? Next { get; init; }")]
    [InlineData("public IEnumerable<Refund?>? Next { get; init; }")]
    public void Recursion_Compiles(string member) => Generation.Run($$"""
        [Contract("A")] public sealed partial class Order { {{member}} }
        [Contract("A")] public sealed partial class Refund { public Order? Order { get; init; } }
        public sealed class Node { public Node? Next { get; init; } }
        public struct Tree { public IReadOnlyList<Tree>? Children { get; init; } public Tree[]? More { get; init; } public IReadOnlyDictionary<string, Tree>? Map { get; init; } }
        public sealed class Ping { public Pong? Pong { get; init; } }
        public sealed class Pong { public IReadOnlyDictionary<string, Ping>? Ping { get; init; } public IEnumerable<Order?>? Orders { get; init; } }
        """);

    [Fact]
    public async Task GenericPartThatGrows_Ends()
    {
        Task<GeneratorReport> run = Task.Run(() => Generation.Run(
            """
            [Contract("A")] public sealed partial class Order { public Node<int>? Next { get; init; } }
            public sealed class Node<T> { public Node<Node<T>>? Next { get; init; } public string? Name { get; init; } }
            """));

        // An order that holds an ever larger type must not keep the compiler busy for ever.
        await run.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void ContractOfAnotherAssembly_IsWrittenByItself()
    {
        GeneratorReport library = Generation.Run(
            "namespace Library; [Contract(\"Acme\")] public sealed partial record Payment { [Required] public string? Token { get; init; } }",
            Generation.Options with { AssemblyName = "Library" });

        GeneratorReport report = Generation.Run(
            "[Contract(\"A\")] public sealed partial class Order { public Library.Payment? Payment { get; init; } public Library.Payment[]? More { get; init; } }",
            Generation.Options with { References = [library.OutputCompilation.ToMetadataReference()] });

        Assert.Equal(["Order.g.cs"], report.GeneratedSources.Keys);
        Assert.Contains("NestedPayload.Write(", report["Order.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void PartOfAnotherAssembly_IsGeneratedHere()
    {
        GeneratorReport library = Generation.Run(
            "namespace Library; public sealed record Place { [Required] public string? Town { get; init; } internal string? Hidden { get; init; } }",
            Generation.Options with { AssemblyName = "Library" });

        GeneratorReport report = Generation.Run(
            "[Contract(\"A\")] public sealed partial class Order { public Library.Place? Place { get; init; } }",
            Generation.Options with { References = [library.OutputCompilation.ToMetadataReference()] });

        Assert.Equal(["Library.Place.g.cs", "Order.g.cs"], report.GeneratedSources.Keys);
        Assert.DoesNotContain("Hidden", report["Library.Place.g.cs"], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"global::Ordain\.Generated\.\w+\.\w+Payload")]
    private static partial Regex HelperNames();
}
