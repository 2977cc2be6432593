using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Analysis.Mapping;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>Contracts, the objects in them, models and the objects in those, each in an assembly of its own.</summary>
public sealed class AssemblyTests
{
    private const string Parts = """
        namespace Parts;
        public sealed record Place { [Required, Term(OrderTerms.City)] public string? Town { get; init; } public Kind Kind { get; init; } = Kind.Home; }
        public enum Kind { Home, [WireName("WORK")] Work }
        """;

    private const string Contracts = """
        namespace Contracts;
        [Contract("Acme")]
        [Rule("sum", "Sum == Lines.Sum(line => line.Price * line.Count)")]
        public sealed partial record Order
        {
            [Required] public string? Id { get; init; }
            public string? Source { get; init; } = "web";
            public decimal? Sum { get; init; }
            [Required, Term(OrderTerms.Shipping)] public Parts.Place? Place { get; init; }
            [MinLength(1)] public IReadOnlyList<Line>? Lines { get; init; }
        }

        public sealed record Line { [Required] public string? Name { get; init; } [DefaultsTo(Value = 1)] public int? Count { get; init; } public decimal? Price { get; init; } }
        """;

    private const string Domain = """
        namespace Domain;
        public abstract class Entity { [Term("id")] public string Key { get; protected set; } = "k-1"; internal string Hidden => ""; }
        public sealed class Address { public string? City { get; set; } public Sort Kind { get; set; } internal string? Street { get; set; } }
        public enum Sort { [WireName("WORK")] Office }
        public sealed class Row { public string Name { get; init; } = ""; public short? Count { get; init; } public decimal Price { get; init; } }
        """;

    private const string Models = """
        namespace Models;
        [PayloadFor<Contracts.Order>]
        public sealed partial class Cart : Domain.Entity
        {
            public decimal Sum { get; init; }
            public Domain.Address? Shipping { get; init; }
            public List<Domain.Row> Lines { get; init; } = [];
        }

        public static class Program
        {
            private static Cart Make(decimal sum, string? city) => new() { Sum = sum, Shipping = new() { City = city }, Lines = [new() { Name = "a", Count = 2, Price = 3 }, new() { Name = "b", Price = 1 }] };

            public static string Json() => System.Text.Encoding.UTF8.GetString(Make(7, "Perth").ToJsonUtf8(Contracts.Order.Contract));

            public static string Violations() => Make(8, null).Validate(Contracts.Order.Contract).ToString();
        }
        """;

    [Fact]
    public void A_model_of_objects_of_another_assembly_for_a_contract_of_a_third()
    {
        CSharpCompilation parts = Compile("Parts", Parts);
        CSharpCompilation contracts = Compile("Contracts", Contracts, parts);
        CSharpCompilation domain = Compile("Domain", Domain);
        using GeneratedAssembly models = GeneratedAssembly.Load(Compile("Models", Models, parts, contracts, domain), parts, contracts, domain);

        Assert.Equal(
            """{"id":"k-1","source":"web","sum":7,"place":{"town":"Perth","kind":"WORK"},"lines":[{"name":"a","count":2,"price":3},{"name":"b","count":1,"price":1}]}""",
            models.Invoke("Models.Program", "Json"));
        string violations = (string)models.Invoke("Models.Program", "Violations")!;
        Assert.Contains("/place/town [required]", violations, StringComparison.Ordinal);
        Assert.Contains("/sum [sum]", violations, StringComparison.Ordinal);
    }

    [Fact]
    public void Models_and_contracts_in_one_assembly_serve_a_program_in_another()
    {
        CSharpCompilation parts = Compile("Parts", Parts);
        CSharpCompilation domain = Compile("Domain", Domain);
        CSharpCompilation library = Compile("Library", Contracts + Models.Replace("namespace Models;", "", StringComparison.Ordinal).Replace("Domain.Entity", "global::Domain.Entity", StringComparison.Ordinal), parts, domain);
        const string Program = """
            public static class Other
            {
                public static string Json() => System.Text.Encoding.UTF8.GetString(new Contracts.Cart { Sum = 0 }.ToJsonUtf8(Contracts.Order.Contract));
            }
            """;
        using GeneratedAssembly program = GeneratedAssembly.Load(Compile("Program", Program, parts, domain, library), parts, domain, library);

        Assert.Equal("""{"id":"k-1","source":"web","sum":0,"place":null,"lines":[]}""", program.Invoke("Other", "Json"));
    }

    /// <summary>The next version of a package breaks the models without what it adds, each once, and no other.</summary>
    [Fact]
    public async Task A_new_required_field_of_a_referenced_contract_breaks_the_models_without_it()
    {
        const string Source = """
            [{|#0:PayloadFor<Contracts.Order>|}] public partial record Small(string Id, Home Shipping);
            [{|#1:PayloadFor<Contracts.Order>|}] public partial record Other(string Id, Home Shipping);
            [PayloadFor<Contracts.Order>] public partial record Ready(string Id, Home Shipping, string {|#2:Locale|});
            public sealed record Home(string City);
            [PayloadFor<Contracts.Refund>] public partial record Unrelated(string Reason);
            """;
        const string Refund = "[Contract(\"Acme\")] public sealed partial record Refund { [Required] public string? Reason { get; init; } }";

        await Verify(Contracts + Refund, Mapping.At(2, Descriptors.UnusedMember, "Ready", "Locale"));
        await Verify(
            (Contracts + Refund).Replace("public string? Source", "[Required] public string? Locale { get; init; } public string? Source", StringComparison.Ordinal),
            Missing(0, "Small"),
            Missing(1, "Other"));

        static DiagnosticResult Missing(int at, string model) => Mapping.At(at, Descriptors.FieldWithoutSource, "Acme", "locale", model, "it", $"'Locale' to '{model}'").WithSeverity(DiagnosticSeverity.Error);

        Task Verify(string contracts, params DiagnosticResult[] expected)
        {
            CSharpCompilation parts = Compile("Parts", Parts);
            var test = new OrdainAnalyzerTest<MappingAnalyzer> { TestCode = Source, CompilerDiagnostics = CompilerDiagnostics.Errors };
            test.TestState.AdditionalReferences.AddRange([Image(parts), Image(Compile("Contracts", contracts, parts))]);
            test.ExpectedDiagnostics.AddRange(expected);
            return test.RunAsync();
        }
    }

    private static CSharpCompilation Compile(string name, string source, params CSharpCompilation[] references) =>
        Generation.Run(source, Generation.Options with { AssemblyName = name, References = [.. references.Select(Image)] }).OutputCompilation;

    private static MetadataReference Image(CSharpCompilation compilation)
    {
        using MemoryStream image = GeneratedAssembly.Emit(compilation);
        return MetadataReference.CreateFromStream(image);
    }
}
