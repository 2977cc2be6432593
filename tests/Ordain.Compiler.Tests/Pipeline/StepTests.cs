using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

public sealed class StepTests
{
    private const string Order = """
        namespace Shop;

        [Contract("Acme")]
        public sealed partial class Order
        {
            [Required]
            public string? Number { get; init; }

            public Line? First { get; init; }

            public int Count() => 1;
        }
        """;

    private const string Refund = """
        namespace Shop;

        [Contract("Acme")]
        public sealed partial class Refund
        {
            [Required]
            public string? Reason { get; init; }

            public Place? Place { get; init; }
        }
        """;

    private const string Parts = """
        namespace Shop;

        public sealed class Line
        {
            [Required]
            public string? Sku { get; init; }
        }
        """;

    private const string Place = """
        namespace Shop;

        public sealed class Place
        {
            public string? Town { get; init; }
        }
        """;

    private const string Color = """
        namespace Shop;

        [OpenEnum]
        public readonly partial struct Color
        {
            [WireName("RED")] public static partial Color Red { get; }
        }
        """;

    private const string Buyer = """
        namespace Shop;

        [Sensitive]
        public sealed partial record Buyer
        {
            public string? Name { get; init; }
        }
        """;

    private static readonly string[] _all = ["Shop.Buyer.g.cs", "Shop.Color.g.cs", "Shop.Line.g.cs", "Shop.Order.g.cs", "Shop.Place.g.cs", "Shop.Refund.g.cs"];

    private static GeneratorSession Start() =>
        Generation.Start(("Order.cs", Order), ("Refund.cs", Refund), ("Line.cs", Parts), ("Place.cs", Place), ("Color.cs", Color), ("Buyer.cs", Buyer));

    [Fact]
    public void FirstRun_GivesOneSourcePerType()
    {
        GeneratorSessionRun run = Start().Last;

        Assert.Equal(_all, run.Emitted);
        Assert.Empty(run.Report.GeneratorDiagnostics);
        Assert.Empty(Errors(run));
    }

    [Fact]
    public void StepNames_AreThoseOfPipelineSteps() =>
        Assert.Equal(
            PipelineSteps.All.Order(StringComparer.Ordinal),
            Start().Add("Model.cs", "[PayloadFor<Shop.Order>] internal sealed partial class Model { public string? Number { get; init; } }").Run().Report.StepNames);

    [Fact]
    public void SecondRun_IsCached()
    {
        GeneratorSessionRun run = Start().Run();

        run.VerifyCached();
        Assert.Equal(_all, run.Cached);
    }

    [Fact]
    public void UnrelatedFile_EmitsNothing()
    {
        GeneratorSession session = Start();

        session.Add("Other.cs", "internal static class Other { public static int Twice(int x) => 2 * x; }").Run().VerifyCached();
        session.Edit("Other.cs", "2 * x", "x + x").Run().VerifyCached();
        GeneratorSessionRun last = session.Remove("Other.cs").Run();

        last.VerifyCached();
        Assert.Equal(_all, last.Cached);
    }

    [Fact]
    public void UnrelatedReference_EmitsNothing()
    {
        GeneratorSession session = Start();

        session.Change(compilation => compilation.AddReferences(TestReferences.For(typeof(FactAttribute).Assembly))).Run().VerifyCached();
    }

    [Theory]
    [InlineData("Order.cs", "namespace Shop;", "// A comment.\nnamespace Shop;")]
    [InlineData("Order.cs", "=> 1;", "=> 2;")]
    [InlineData("Order.cs", "[Required]\n", "// Why.\n\n    [Required]\n")]
    [InlineData("Order.cs", "public int Count() => 1;", "public int Count() { return Number is null ? 0 : 1; }")]
    [InlineData("Line.cs", "[Required]", "/// <summary>What it is.</summary>\n    [Required]")]
    [InlineData("Color.cs", "namespace Shop;", "namespace Shop;\n\n// Colors.")]
    public void CommentOrBody_EmitsNothing(string path, string old, string now) => Start().Edit(path, old, now).Run().VerifyCached();

    [Theory]
    [InlineData("Order.cs", "[Required]", "[Required, StringLength(9)]", "Shop.Order.g.cs")]
    [InlineData("Order.cs", "\"Acme\"", "\"Acme Ltd\"", "Shop.Order.g.cs")]
    [InlineData("Order.cs", "public string? Number", "public string? Id", "Shop.Order.g.cs")]
    [InlineData("Refund.cs", "[Required]", "[RequiredWhen(\"Place is null\")]", "Shop.Refund.g.cs")]
    [InlineData("Line.cs", "[Required]", "[Required, StringLength(9)]", "Shop.Line.g.cs")]
    [InlineData("Line.cs", "Sku", "Code", "Shop.Line.g.cs")]
    [InlineData("Place.cs", "Town", "City", "Shop.Place.g.cs")]
    [InlineData("Color.cs", "\"RED\"", "\"ROT\"", "Shop.Color.g.cs")]
    [InlineData("Buyer.cs", "Name", "FullName", "Shop.Buyer.g.cs")]
    public void Edit_EmitsTheEditedTypeOnly(string path, string old, string now, string emitted)
    {
        GeneratorSessionRun run = Start().Edit(path, old, now).Run();

        Assert.Equal([emitted], run.Emitted);
        Assert.Equal(_all.Except([emitted]), run.Cached);
        Assert.Empty(run.Removed);
    }

    [Fact]
    public void Edit_ModifiesTheStepsOfTheEditedTypeOnly()
    {
        GeneratorSessionRun run = Start().Edit("Order.cs", "[Required]", "[Required, StringLength(9)]").Run();

        Assert.Equal((1, 3), Changes(PipelineSteps.Readings));
        Assert.Equal((1, 5), Changes(PipelineSteps.Pieces));
        Assert.Equal((1, 255), Changes(PipelineSteps.Files));

        (int Modified, int Same) Changes(string step) => (
            run.ReasonsOf(step).Count(reason => reason == IncrementalStepRunReason.Modified),
            run.ReasonsOf(step).Count(reason => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    [Fact]
    public void ConditionOverAPart_FollowsTheNameInThePart()
    {
        GeneratorSession session = Start();
        session.Edit("Order.cs", "[Required]", "[RequiredWhen(\"First.Sku == \\\"A\\\"\")]").Run();

        GeneratorSessionRun run = session.Edit("Line.cs", "[Required]", "[Required, JsonPropertyName(\"code\")]").Run();

        Assert.Equal(["Shop.Line.g.cs", "Shop.Order.g.cs"], run.Emitted);
        Assert.Contains("first.code is A", run.Report["Shop.Order.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NewContract_LeavesTheOthers()
    {
        GeneratorSessionRun run = Start().Add("New.cs", "namespace Shop; [Contract(\"Acme\")] public sealed partial class Parcel { public Line? Line { get; init; } }").Run();

        Assert.Equal(["Shop.Parcel.g.cs"], run.Emitted);
        Assert.Equal(_all, run.Cached);
    }

    [Fact]
    public void RemovedContract_TakesItsPartsWithIt()
    {
        GeneratorSessionRun run = Start().Remove("Refund.cs").Run();

        Assert.Equal(["Shop.Place.g.cs", "Shop.Refund.g.cs"], run.Removed);
        Assert.Empty(run.Emitted);
    }

    [Fact]
    public void PartThatTwoContractsShare_IsEmittedOnce()
    {
        GeneratorSession session = Start();
        session.Edit("Refund.cs", "public Place? Place { get; init; }", "public Line? Line { get; init; }").Run();

        GeneratorSessionRun run = session.Edit("Line.cs", "Sku", "Code").Run();

        Assert.Equal(["Shop.Line.g.cs"], run.Emitted);
        Assert.Empty(Errors(run));
    }

    [Fact]
    public void LargeProject_EmitsTheFileOfTheEditedTypeOnly()
    {
        GeneratorSession session = Generation.Start([.. Enumerable.Range(0, 300).Select(static number => (
            $"Order{number}.cs",
            $"namespace Shop; [Contract(\"Acme\")] public sealed partial class Order{number} {{ [Required] public string? Number {{ get; init; }} }}"))]);
        Assert.InRange(session.Last.Emitted.Count, 60, 150);

        GeneratorSessionRun edited = session.Edit("Order7.cs", "[Required]", "[StringLength(77)]").Run();
        string file = Assert.Single(edited.Emitted);
        Assert.Contains("77", edited.Report[file], StringComparison.Ordinal);
        Assert.Empty(edited.Removed);

        GeneratorSessionRun added = session.Add("New.cs", "namespace Shop; [Contract(\"Acme\")] public sealed partial class Order7A { public string? Number { get; init; } }").Run();
        Assert.InRange(added.Emitted.Count, 1, 2);
        Assert.InRange(added.Removed.Count, 0, 1);
        Assert.Empty(Errors(added));
    }

    private static IEnumerable<Diagnostic> Errors(GeneratorSessionRun run) =>
        run.Report.CompilationDiagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
}
