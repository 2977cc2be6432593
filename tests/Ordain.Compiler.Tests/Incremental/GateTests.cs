using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.Compiler.Tests;

/// <summary>What makes the generator read again, what does not, and that it never keeps what is no longer true.</summary>
public sealed class GateTests
{
    private const string Order = """
        namespace Shop;

        [Contract("Acme")]
        public sealed partial class Order : Base
        {
            public Order() { Number = "A"; }

            [Required, StringLength(Limits.Long), ValidSku("x")]
            public string? Number { get; init; }

            [RequiredWhen("Kind is Kind.Late || Total > Limits.Most")]
            public Line? First { get; init; }

            public Kind? Kind { get; init; }

            public decimal? Total { get; init; }

            public List<string> Tags { get; init; } = [];

            private readonly Func<int, int> _twice = static x => 2 * x;

            public int Count() { int Local(int x) => x + 1; return Local(1); }

            public int Half => 4 / 2;
        }
        """;

    private const string Refund = """
        namespace Shop;

        [Contract("Acme")]
        public sealed partial class Refund
        {
            [Required]
            public string? Reason { get; init; }
        }
        """;

    private static EditedProject Start(params (string Path, string Text)[] more)
    {
        var project = new EditedProject(
            [
                ("Order.cs", Order),
                ("Refund.cs", Refund),
                ("Line.cs", "namespace Shop; public sealed class Line { [Required] public string? Sku { get; init; } }"),
                ("Limits.cs", "namespace Shop; public static class Limits { public const int Long = Other.Ten + 1; public const int Most = 9; public static readonly int Least = 3; public static int Twice(int x) => 2 * x; }"),
                ("Other.cs", "namespace Shop; public static class Other { public const int Ten = 10; public static int Three() { return 3; } }"),
                ("Kind.cs", "namespace Shop; public enum Kind { Early, [WireName(\"late\")] Late }"),
                ("Base.cs", "namespace Shop; public abstract class Base { [CountryCode] public string? Country { get; init; } }"),
                ("Sku.cs", "namespace Shop; public sealed class ValidSkuAttribute(string prefix) : ValidationAttribute { public override bool IsValid(object? value) => value is string text && text.StartsWith(prefix); }"),
                .. more,
                (Generation.UsingsPath, Generation.Usings),
            ],
            tracksSteps: true);
        project.Run();
        return project;
    }

    [Theory]
    [InlineData("Order.cs", "\"A\";", "\"B\"; Total = 3;")]
    [InlineData("Order.cs", "2 * x", "x + x + 1")]
    [InlineData("Order.cs", "static x => 2 * x", "static x => { return x; }")]
    [InlineData("Order.cs", "x + 1; return Local(1);", "x + 2; return Local(Local(7));")]
    [InlineData("Order.cs", "4 / 2", "6 / 3")]
    [InlineData("Order.cs", "namespace Shop;", "// A comment.\n\n  namespace   Shop ; /* another */")]
    [InlineData("Order.cs", "    public Kind?", "    /// <summary>Which.</summary>\n    #region Kinds\n    public Kind?")]
    [InlineData("Order.cs", "= [];", "= [Words + Other.Ten];")]
    [InlineData("Limits.cs", "2 * x", "x")]
    [InlineData("Limits.cs", "Least = 3", "Least = 4")]
    [InlineData("Other.cs", "return 3", "return 4")]
    [InlineData("Sku.cs", "text.StartsWith(prefix)", "true")]
    [InlineData("Order.cs", "{ int Local", "{ #if DEBUG\n #endif\n #line 5\n int Local")]
    public void EditInsideBodies_ReadsNothing(string path, string old, string now) =>
        Assert.Equal(now.Contains("#if", StringComparison.Ordinal) ? 1 : 0, Start().Edit(path, old, now.Replace(" #", "\n#", StringComparison.Ordinal)).Run());

    [Fact]
    public void EditOfTopLevelStatements_ReadsNothing()
    {
        EditedProject project = Start(("Program.cs", "int x = 1; System.Console.WriteLine(x); int Add(int y) => x + y; public sealed partial class Order2;"));
        project.Compilation = project.Compilation.WithOptions(project.Compilation.Options.WithOutputKind(OutputKind.ConsoleApplication));
        project.Run();

        Assert.Equal(0, project.Edit("Program.cs", "int x = 1;", "int x = 2; x++; for (;;) { break; }").Run());
        Assert.Equal(0, project.Edit("Program.cs", "x + y", "x * y").Run());
        Assert.Equal(2, project.Edit("Program.cs", "Order2", "Order3").Run());
    }

    [Theory]
    [InlineData("Order.cs", "[Required, ", "[", 1)]
    [InlineData("Refund.cs", "\"Acme\"", "\"Bcme\"", 1)]
    [InlineData("Line.cs", "Sku", "Code", 1)]
    [InlineData("Limits.cs", "Most = 9", "Most = 8", 1)]
    [InlineData("Other.cs", "Ten = 10", "Ten = 11", 1)]
    [InlineData("Kind.cs", "\"late\"", "\"LATE\"", 1)]
    [InlineData("Base.cs", "[CountryCode] ", "", 1)]
    [InlineData("Sku.cs", "override bool IsValid(object? value)", "bool IsValid(object value)", 1)]
    [InlineData("Order.cs", "= [];", "", 1)]
    [InlineData("Order.cs", "public Order() { Number = \"A\"; }", "", 1)]
    public void EditOfADeclaration_ReadsWhatDependsOnIt(string path, string old, string now, int read) => Assert.Equal(read, Start().Edit(path, old, now).Run());

    [Theory]
    [InlineData("Other.cs", "namespace Shop;", "namespace Shop; public sealed class Line2;")]
    [InlineData("Other.cs", "namespace Shop;", "namespace Shop.Inner;")]
    [InlineData("Other.cs", "namespace Shop;", "using System.Linq; namespace Shop;")]
    [InlineData("Other.cs", "namespace Shop;", "[assembly: System.CLSCompliant(false)] namespace Shop;")]
    [InlineData("Usings.cs", "global using Ordain;", "global using Ordain; global using L = Shop.Limits;")]
    [InlineData("Base.cs", "class Base", "class Base : System.ICloneable")]
    public void EditOfTheTableOfNames_ReadsAll(string path, string old, string now) => Assert.Equal(2, Start().Edit(path, old, now).Run());

    [Fact]
    public void Constant_ThroughGlobalUsingStatic_IsFollowed()
    {
        EditedProject project = Start();
        project.Edit("Usings.cs", "global using Ordain;", "global using Ordain; global using static Shop.Limits;").Edit("Refund.cs", "[Required]", "[StringLength(Most)]").Run();
        Assert.Contains("9", project["Shop.Refund.g.cs"], StringComparison.Ordinal);

        project.Edit("Limits.cs", "Most = 9", "Most = 87").Run();

        Assert.Contains("87", project["Shop.Refund.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void Alias_OfTheAttribute_IsFollowed()
    {
        EditedProject project = Start(("Aliased.cs", "using C = Ordain.ContractAttribute; namespace Shop { using D = C; [D(\"Acme\")] public sealed partial class Aliased { public string? A { get; init; } } }"));
        Assert.Contains(project.Sources, source => source.HintName == "Shop.Aliased.g.cs");

        project.Edit("Usings.cs", "global using Ordain;", "global using Ordain; global using Provided = Ordain.ContractAttribute;").Edit("Refund.cs", "[Contract(", "[Provided(").Run();
        Assert.Contains(project.Sources, source => source.HintName == "Shop.Refund.g.cs");

        project.Edit("Usings.cs", "Provided = Ordain.ContractAttribute", "Provided = System.ObsoleteAttribute").Run();
        Assert.DoesNotContain(project.Sources, source => source.HintName == "Shop.Refund.g.cs");
    }

    [Fact]
    public void Parts_OfPartialTypes_AreFollowed()
    {
        EditedProject project = Start(("OrderMore.cs", "namespace Shop; partial class Order { [Required] public string? Note { get; init; } }"));

        Assert.Equal(1, project.Edit("OrderMore.cs", "Note", "Remark").Run());
        Assert.Contains("remark", project["Shop.Order.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void FileTypes_AreFollowed()
    {
        EditedProject project = Start(
            ("A.cs", "namespace Shop; file static class Own { public const int Max = 5; } [Contract(\"Acme\")] public sealed partial class A { [StringLength(Own.Max)] public string? X { get; init; } }"),
            ("B.cs", "namespace Shop; file static class Own { public const int Max = 6; } [Contract(\"Acme\")] public sealed partial class B { [StringLength(Own.Max)] public string? X { get; init; } }"));

        project.Edit("B.cs", "Max = 6", "Max = 7").Run();

        Assert.Contains("5", project["Shop.A.g.cs"], StringComparison.Ordinal);
        Assert.Contains("7", project["Shop.B.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"Reason is null || Count > Lim\" + \"its.Most\"")]
    [InlineData("$\"Reason is null || Count > {Words.A}{Words.B}\"")]
    [InlineData("\"Reason is null || Count > L\\\\u0069mits.Most\"")]
    [InlineData("\"Reason is null || Count > \" + Words.A + Words.B")]
    public void NamesThatNoTextShowsWhole_AreFollowed(string rule)
    {
        EditedProject project = Start(("Words.cs", "namespace Shop; public static class Words { public const string A = \"Lim\"; public const string B = \"its.Most\"; }"));
        project.Edit("Refund.cs", "[Required]", $"public int? Count {{ get; init; }} [RequiredWhen({rule})]").Run();
        Assert.Contains("9", project["Shop.Refund.g.cs"], StringComparison.Ordinal);

        project.Edit("Limits.cs", "Most = 9", "Most = 87").Run();

        Assert.Contains("87", project["Shop.Refund.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void NullableDirective_InABody_ReachesTheDeclarationsAfterIt()
    {
        EditedProject project = Start();

        Assert.Equal(1, project.Edit("Order.cs", "{ Number = \"A\"; }", "{\n#nullable disable\n Number = \"A\"; }").Run());
    }

    [Theory]
    [InlineData("// <auto-generated/>\nnamespace Shop;")]
    [InlineData("#nullable disable\nnamespace Shop;")]
    [InlineData("#if DEBUG\n#endif\nnamespace Shop;")]
    public void WhatSetsTheNullableContext_IsPartOfTheDeclarations(string start) => Assert.Equal(1, Start().Edit("Line.cs", "namespace Shop;", start).Run());

    [Theory]
    [InlineData("#pragma warning disable CS8618\nnamespace Shop;")]
    [InlineData("#define GIFTS\nnamespace Shop;")]
    public void OtherDirectives_ArePartOfTheDeclarations(string start) => Assert.Equal(1, Start().Edit("Line.cs", "namespace Shop;", start).Run());

    [Fact]
    public void RenamedFile_IsReadAgain()
    {
        EditedProject project = Start();
        SyntaxTree line = project.Compilation.SyntaxTrees.Single(tree => tree.FilePath == "Line.cs");

        project.Compilation = project.Compilation.ReplaceSyntaxTree(line, project.Parse("Line.g.cs", line.ToString()));

        Assert.Equal(1, project.Run());
    }

    [Fact]
    public void Options_ReadAll()
    {
        EditedProject project = Start();

        project.Compilation = project.Compilation.WithOptions(project.Compilation.Options.WithNullableContextOptions(NullableContextOptions.Disable));
        Assert.Equal(2, project.Run());
        project.Compilation = project.Compilation.WithAssemblyName("Store");
        Assert.Equal(2, project.Run());
        project.Compilation = project.Compilation.WithOptions(project.Compilation.Options.WithOptimizationLevel(OptimizationLevel.Release));
        Assert.Equal(0, project.Run());
        project.Reparse(project.ParseOptions.WithPreprocessorSymbols("DEBUG"));
        Assert.Equal(2, project.Run());
        project.Reparse(project.ParseOptions.WithPreprocessorSymbols("DEBUG"));
        Assert.Equal(0, project.Run());
    }

    [Fact]
    public void FileThatCountsAsGenerated_ReadsAll()
    {
        EditedProject project = Start();

        project.Compilation = project.Compilation.WithOptions(project.Compilation.Options.WithSyntaxTreeOptionsProvider(new GeneratedFiles("Line.cs")));
        Assert.Equal(2, project.Run());
        project.Compilation = project.Compilation.WithOptions(project.Compilation.Options.WithSyntaxTreeOptionsProvider(new GeneratedFiles("Line.cs")));
        Assert.Equal(0, project.Run());
    }

    [Fact]
    public void ReferencedProject_IsFollowedByItsDeclarations()
    {
        EditedProject project = Start();
        CSharpCompilation library = CSharpCompilation.Create("Library", [project.Parse("Parcel.cs", "namespace Depot; public sealed class Parcel { public const int Max = 5; public string? Code { get; init; } public int Size() => 1; }")], project.Compilation.References);
        project.Compilation = project.Compilation.AddReferences(library.ToMetadataReference());
        project.Edit("Refund.cs", "[Required]", "public Depot.Parcel? Parcel { get; init; } [StringLength(Depot.Parcel.Max)]").Run();

        Assert.Equal(0, Change("=> 1;", "=> 2;"));
        Assert.Equal(2, Change("Max = 5", "Max = 76"));
        Assert.Contains("76", project["Shop.Refund.g.cs"], StringComparison.Ordinal);

        int Change(string old, string now)
        {
            SyntaxTree tree = library.SyntaxTrees[0];
            CSharpCompilation edited = library.ReplaceSyntaxTree(tree, project.Parse(tree.FilePath, tree.ToString().Replace(old, now, StringComparison.Ordinal)));
            project.Compilation = project.Compilation.ReplaceReference(project.Compilation.References.Single(reference => reference is CompilationReference), edited.ToMetadataReference());
            library = edited;
            return project.Run();
        }
    }

    [Fact]
    public void Reference_ReplacedByAnotherOfItsName_ReadsAll()
    {
        EditedProject project = Start();
        MetadataReference old = Library(5);
        project.Compilation = project.Compilation.AddReferences(old);
        project.Edit("Refund.cs", "[Required]", "[StringLength(Depot.Limits.Max)]").Run();

        project.Compilation = project.Compilation.ReplaceReference(old, Library(76));

        Assert.Equal(2, project.Run());
        Assert.Contains("76", project["Shop.Refund.g.cs"], StringComparison.Ordinal);

        MetadataReference Library(int max)
        {
            using MemoryStream image = GeneratedAssembly.Emit(CSharpCompilation.Create(
                "Library",
                [project.Parse("Limits.cs", $"namespace Depot; public static class Limits {{ public const int Max = {max}; }}")],
                project.Compilation.References,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)));
            return MetadataReference.CreateFromStream(image);
        }
    }

    [Fact]
    public void RuleOfAnotherAssembly_MeansWhatItMeansThere()
    {
        EditedProject project = Start(("Own.cs", "namespace Depot; public static class Limits { public const string Text = \"own\"; }"));
        CSharpCompilation library = CSharpCompilation.Create(
            "Library",
            [project.Parse("Parcel.cs", "namespace Depot { public sealed class Parcel { public string? Code { get; init; } [Ordain.RequiredWhen(\"Code == Limits.Text\")] public string? More { get; init; } } public static class Limits { public const string Text = \"theirs\"; } }")],
            project.Compilation.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream image = GeneratedAssembly.Emit(library);
        project.Compilation = project.Compilation.AddReferences(MetadataReference.CreateFromStream(image));

        project.Edit("Refund.cs", "[Required]", "public Depot.Parcel? Parcel { get; init; } [Required]").Run();

        Assert.Contains("\"theirs\"", project["Depot.Parcel.g.cs"], StringComparison.Ordinal);
        Assert.DoesNotContain("\"own\"", project["Depot.Parcel.g.cs"], StringComparison.Ordinal);
        project.Edit("Own.cs", "\"own\"", "\"other\"").Run();
    }

    [Fact]
    public void TypesOfTheSystemNamespaces_AreMeantWithoutBeingMentioned()
    {
        EditedProject project = Start(("Tuple.cs", "namespace System; public struct ValueTuple<T1, T2> { public T1 Item1; public T2 Item2; public const int Length = 2; }"));

        Assert.Equal(2, project.Edit("Tuple.cs", "Length = 2", "Length = 3").Run());
    }

    [Fact]
    public void ExternAlias_OfAReference_IsFollowed()
    {
        EditedProject project = Start();
        CSharpCompilation library = CSharpCompilation.Create("Library", [project.Parse("Limits.cs", "namespace Shop; public static class Limits { public const int Long = 55; public const int Most = 66; }")], project.Compilation.References);
        MetadataReference plain = library.ToMetadataReference();
        project.Compilation = project.Compilation.AddReferences(plain);
        project.Edit("Refund.cs", "namespace Shop;", "extern alias depot; namespace Shop;").Edit("Refund.cs", "[Required]", "[StringLength(depot::Shop.Limits.Most)]").Run();

        project.Compilation = project.Compilation.ReplaceReference(plain, library.ToMetadataReference(["depot"]));
        Assert.Equal(2, project.Run());
        Assert.Contains("66", project["Shop.Refund.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void LineNumbersAndPaths_AreNotInWhatIsGenerated()
    {
        EditedProject project = Start(("Placed.cs", "namespace Shop; public sealed class PlacedAttribute([System.Runtime.CompilerServices.CallerFilePath] string path = \"\", [System.Runtime.CompilerServices.CallerLineNumber] int line = 0, int more = 3) : ValidationAttribute;"));
        project.Edit("Refund.cs", "[Required]", "[Placed, Placed(more: 4)]").Run();
        Assert.Contains("new global::Shop.PlacedAttribute(@more: 3)", project["Shop.Refund.g.cs"], StringComparison.Ordinal);

        Assert.Equal(0, project.Edit("Refund.cs", "namespace Shop;", "\n\nnamespace Shop;").Run());
        project.Edit("Refund.cs", "[Placed, Placed(more: 4)]", "[Placed(line: 12)]").Run();
        Assert.Contains("new global::Shop.PlacedAttribute(@line: 12, @more: 3)", project["Shop.Refund.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void OutputOfOtherGenerators_IsNotSeen_AndDoesNotDisturb()
    {
        EditedProject project = Start();

        // What another generator gives is not in the compilation that generators get; the trees of its first step are.
        project.Compilation = project.Compilation.AddSyntaxTrees(project.Parse("Generated/Embedded.g.cs", "// <auto-generated/>\nnamespace Embedded { internal static class Interceptors { [System.Obsolete] public static void A() { } } }"));
        Assert.Equal(2, project.Run());
        Assert.Equal(0, project.Edit("Generated/Embedded.g.cs", "A() { }", "A() { _ = 1; }").Run());
    }

    [Fact]
    public void DeepCode_IsWalked()
    {
        EditedProject project = Start();
        string sum = string.Concat(Enumerable.Repeat(" + 1", 5_000));

        Assert.Equal(0, project.Edit("Other.cs", "return 3", "return 3" + sum).Run());
        Assert.Equal(1, project.Edit("Limits.cs", "Most = 9", "Most = 9" + string.Concat(Enumerable.Repeat(" + 1", 300))).Run());
    }

    private sealed class GeneratedFiles(string path) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            tree.FilePath == path ? GeneratedKind.MarkedGenerated : GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = default;
            return false;
        }
    }
}
