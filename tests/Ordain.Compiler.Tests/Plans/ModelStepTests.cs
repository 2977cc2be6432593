using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Ordain.Compiler.Tests;

/// <summary>What an edit makes the generator emit again, where models are.</summary>
public sealed class ModelStepTests
{
    private const string First = "Shop.First.g.cs";
    private const string Second = "Shop.Second.g.cs";

    private static GeneratorSession Start() => Generation.Start(
        ("Order.cs", "namespace Shop; [Contract(\"Acme\")] public sealed partial class Order { [Required] public string? Id { get; init; } public Place? Place { get; init; } }"),
        ("Refund.cs", "namespace Shop; [Contract(\"Acme\")] public sealed partial class Refund { public string? Reason { get; init; } }"),
        ("Place.cs", "namespace Shop; public sealed class Place { public string? Town { get; init; } }"),
        ("First.cs", "namespace Shop; [PayloadFor<Order>] public sealed partial class First { public string? Id { get; init; } public int Count() => 1; }"),
        ("Second.cs", "namespace Shop; [PayloadFor<Order>, PayloadFor<Refund>] public sealed partial class Second { public string? Id { get; init; } public Spot? Place { get; init; } }"),
        ("Spot.cs", "namespace Shop; public sealed class Spot { public string? Town { get; init; } }"));

    [Theory]
    [InlineData("First.cs", "=> 1", "=> 2")]
    [InlineData("First.cs", "public string? Id", "/* the id */ public string? Id")]
    public void Bodies_and_comments_emit_nothing(string path, string old, string now) => Start().Edit(path, old, now).Run().VerifyCached();

    [Theory]
    [InlineData("First.cs", "public string? Id", "public int Id", First)]
    [InlineData("First.cs", "public string? Id", "[Term(\"other\")] public string? Id", First)]
    [InlineData("Spot.cs", "public string? Town", "public System.Guid Town", Second)]
    [InlineData("Place.cs", "public string? Town", "[Required] public string? Town", "Shop.Place.g.cs", Second)]
    [InlineData("Order.cs", "[Required] ", "[Required, StringLength(9)] ", "Shop.Order.g.cs", First, Second)]
    [InlineData("Refund.cs", "public string?", "[Required] public string?", "Shop.Refund.g.cs", Second)]
    public void An_edit_emits_what_depends_on_it_only(string path, string old, string now, params string[] emitted) =>
        Assert.Equal(emitted.Order(StringComparer.Ordinal), Start().Edit(path, old, now).Run().Emitted);

    /// <summary>With more than 64 types, files are shared: what is emitted again has the neighbours in it, with the text that they had.</summary>
    [Fact]
    public void An_edit_in_a_large_project_emits_the_files_that_hold_what_depends_on_it()
    {
        GeneratorSession session = Generation.Start(
        [
            ("Order.cs", "namespace Shop; [Contract(\"Acme\")] public sealed partial class Order { [Required] public string? Id { get; init; } }"),
            ("Refund.cs", "namespace Shop; [Contract(\"Acme\")] public sealed partial class Refund { public string? Reason { get; init; } }"),
            .. Enumerable.Range(100, 100).Select(number => (
                $"Model{number}.cs",
                $"namespace Shop; [PayloadFor<Order>{(number % 25 == 0 ? ", PayloadFor<Refund>" : "")}] public sealed partial class Model{number} {{ public string? Id {{ get; init; }} public string? Reason {{ get; init; }} }}")),
        ]);
        ImmutableSortedDictionary<string, string> before = session.Last.Report.GeneratedSources;
        Assert.InRange(before.Count, 10, 80);

        GeneratorSessionRun model = session.Edit("Model142.cs", "public string? Id", "public int Id").Run();
        string file = Assert.Single(model.Emitted);
        Assert.Equal(["Model142"], Changed(before[file], model.Report[file]));

        GeneratorSessionRun contract = session.Edit("Refund.cs", "public string?", "[Required] public string?").Run();
        string[] models = ["Model100", "Model125", "Model150", "Model175"];
        Assert.Equal(before.Where(source => Types(source.Value).Keys.Intersect([.. models, "Refund"]).Any()).Select(source => source.Key), contract.Emitted);
        Assert.Equal([.. models, "Refund"], contract.Emitted.SelectMany(name => Changed(model.Report[name], contract.Report[name])).Order(StringComparer.Ordinal));

        static IEnumerable<string> Changed(string old, string now)
        {
            Dictionary<string, string> types = Types(old);
            return Types(now).Where(type => types[type.Key] != type.Value).Select(type => type.Key);
        }

        // What stands before a type is its own.
        static Dictionary<string, string> Types(string text) => Regex.Replace(text, @"((?:\[global::Ordain\..*\n\s*)+)partial class (\w+)", "partial class $2 $1").Split("partial class ")[1..].GroupBy(part => part.Split(' ', '\n')[0], StringComparer.Ordinal).ToDictionary(parts => parts.Key, string.Concat, StringComparer.Ordinal);
    }

    [Fact]
    public void A_contract_that_is_declared_no_more_is_removed()
    {
        GeneratorSession session = Start();
        Assert.Contains("IPayload<global::Shop.Second, global::Shop.Order>", session.Last.Report[Second], StringComparison.Ordinal);

        GeneratorSessionRun run = session.Edit("Second.cs", "[PayloadFor<Order>, ", "[").Run();

        Assert.Equal([Second], run.Emitted);
        Assert.DoesNotContain("Shop.Order", run.Report[Second], StringComparison.Ordinal);
    }

    [Fact]
    public void Contracts_of_another_assembly_are_read_from_metadata()
    {
        GeneratorReport contracts = Generation.Run("""
            [Contract("Acme")]
            [Rule("sum", "Sum == Lines.Sum(line => line.Price)")]
            public sealed partial record Order
            {
                [Required] public string? Id { get; init; } = "initial";
                public decimal? Sum { get; init; }
                [MinLength(1)] public System.Collections.Generic.IReadOnlyList<Line>? Lines { get; init; }
            }

            public sealed record Line { [Required, DefaultsTo(Value = 5)] public decimal? Price { get; init; } }
            """);
        using MemoryStream image = GeneratedAssembly.Emit(contracts.OutputCompilation);
        GeneratorSession session = Generation.Start(("Model.cs", """
            [PayloadFor<Order>] public sealed partial class Model { public int Sum { get; init; } public Mine[]? Lines { get; init; } }
            public sealed class Mine { public int? Price { get; init; } }
            """));
        GeneratorReport report = session.Change(compilation => compilation.WithAssemblyName("Models").AddReferences(Microsoft.CodeAnalysis.MetadataReference.CreateFromStream(image))).Run().Report;

        string source = report["Model.g.cs"];
        Assert.DoesNotContain("Ordain.Generated", source, StringComparison.Ordinal);
        Assert.Contains("OrdainInitial.Id", source, StringComparison.Ordinal);
        Assert.DoesNotContain(report.CompilationDiagnostics, diagnostic => diagnostic.Id != "CS1591");
    }

    [Fact]
    public void The_vocabulary_means_the_same_when_it_is_read_twice()
    {
        // A term is looked up segment by segment: a value that is also a name must stand for itself.
        Dictionary<string, string> terms = typeof(OrderTerms).GetFields().ToDictionary(field => field.Name, field => (string)field.GetRawConstantValue()!, StringComparer.OrdinalIgnoreCase);

        Assert.All(terms.Values, term => Assert.Equal(term, terms.GetValueOrDefault(term, term)));
    }
}
