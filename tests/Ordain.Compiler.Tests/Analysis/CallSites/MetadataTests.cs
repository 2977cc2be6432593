using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Analysis.CallSites;

namespace Ordain.Compiler.Tests;

/// <summary>Contracts in a referenced assembly: what is in their source is not at hand, and counts all the same.</summary>
public sealed class MetadataTests
{
    private static readonly Lazy<PortableExecutableReference> _library = new(static () => Library(
        """
        namespace Library;

        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
            [Required] public string? Currency { get; init; } = "AUD";
            [RequiredWhen("Kind is Kind.Card")] public string? Token { get; init; }
            public Kind? Kind { get; init; }
            public Line? Line { get; init; }
            public Spot? Spot { get; init; }
            public Unit? Unit { get; init; }
            [RequiredWhen("Color == Color.Red")] public string? Shade { get; init; }
            public Color? Color { get; init; }
        }

        public enum Kind { Card, Invoice }

        public sealed record Line
        {
            [Required] public string? Sku { get; init; }
            [Required] public string? Unit { get; init; } = "piece";
        }

        public class Spot { [Required] public string? Town { get; init; } }

        public sealed class Filled : Spot { public Filled() => Town = "Perth"; }

        public sealed record Unit(string? Name) { [Required] public string? Name { get; init; } = Name ?? "piece"; }

        [OpenEnum] public readonly partial struct Color { [WireName("RED")] public static partial Color Red { get; } }

        [Contract("Acme")]
        public sealed partial class Built { public Built() => Number = "1"; [Required] public string? Number { get; init; } }

        public class Base { [Required] public string? Number { get; init; } = "1"; }

        public class EmptyBase { [Required] public string? Number { get; init; } }

        public sealed record Place { [Required] public string? Town { get; init; } = "Perth"; [Required] public string? Street { get; init; } }
        """));

    private static PortableExecutableReference Library(string source)
    {
        using MemoryStream image = GeneratedAssembly.Emit(Generation.Run(source, Generation.Options with { AssemblyName = "Library" }).OutputCompilation);
        return MetadataReference.CreateFromStream(image);
    }

    private static Task Verify(string source, params DiagnosticResult[] expected) => Creation.Verify(source, [_library.Value], expected);

    [Fact]
    public Task MemberWithoutInitializer_IsReported() => Verify(
        "public static class Client { public static object Make() => new {|#0:Library.Order|}(); }",
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "number", "Number"));

    [Fact]
    public Task ConditionWithAnEnumOfTheLibrary_IsReported() => Verify(
        "public static class Client { public static object Make() => new {|#0:Library.Order|} { Number = \"1\", Kind = Library.Kind.Card }; }",
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "token", "kind is Card", "Token", "kind is Card"));

    [Fact]
    public Task ConditionWithAnOpenEnumOfTheLibrary_IsReported() => Verify(
        "public static class Client { public static object Make() => new {|#0:Library.Order|} { Number = \"1\", Color = Library.Color.Red }; }",
        Creation.NotSetWhen(DiagnosticSeverity.Warning, "Acme", "shade", "color is RED", "Shade", "color is RED"));

    [Fact]
    public Task PartOfTheLibrary_IsReportedButForItsInitializers() => Verify(
        "public static class Client { public static object Make() => new Library.Order { Number = \"1\", Line = new {|#0:Library.Line|}() }; }",
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "line.sku", "Sku"));

    [Fact]
    public Task PartOfATypeThatTheContractDoesNotKnow_IsUnknownAndSilent() => Verify(
        "public static class Client { public static object Make() => new Library.Order { Number = \"1\", Spot = new Library.Filled() }; public static object Second() => new Library.Order { Number = \"1\", Spot = new {|#0:Library.Spot|}() }; }",
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "spot.town", "Town"));

    [Fact]
    public Task PartThatMakesMoreOfItsParameter_IsUnknownAndSilent() => Verify(
        "public static class Client { public static object Make() => new Library.Order { Number = \"1\", Unit = new Library.Unit(null) }; public static object Second() => new Library.Order { Number = new Library.Unit(null).Name }; }");

    [Fact]
    public Task ConstructorOfTheLibrary_IsSilent() => Verify("public static class Client { public static object Make() => new Library.Built(); }");

    [Fact]
    public Task BaseOfAnotherAssembly_IsUnknownAndSilent() => Verify("""
        [Contract("Acme")] public partial class Order : Library.Base { }

        [Contract("Acme")] public partial class Other : Library.EmptyBase { }

        public static class Client { public static object Make() => new Order(); public static object Second() => new Other(); }
        """);

    [Fact]
    public Task PartOfAnotherAssembly_IsUnknownAndSilent() => Verify("""
        [Contract("Acme")] public partial class Order { public Library.Place? Place { get; init; } }

        public static class Client { public static object Make() => new Order { Place = new Library.Place() }; }
        """);

    [Fact]
    public Task MemberOfAnotherAssemblyThatIsSetToNull_IsReported() => Verify(
        """
        [Contract("Acme")] public partial class Order { public Library.Place? Place { get; init; } }

        public static class Client { public static object Make() => new Order { Place = new {|#0:Library.Place|} { Street = null } }; }
        """,
        Creation.NotSet(DiagnosticSeverity.Warning, "Acme", "place.street", "Street"));

    [Fact]
    public void TypeOfAReference_IsReadOnceForAllCompilations_AndKeepsNoneOfThem()
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Shop", [], [.. TestReferences.Framework, TestReferences.For(typeof(ContractAttribute).Assembly), _library.Value]);
        (WeakReference old, object first) = Read(compilation, "Old.cs");
        (_, object second) = Read(compilation, "New.cs");

        Assert.Same(first, second);
        Assert.NotSame(first, Read(compilation.WithAssemblyName("Friend"), "New.cs").Spec);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(old.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Compilation, object Spec) Read(CSharpCompilation compilation, string path)
    {
        CSharpCompilation edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", path: path));
        return (new WeakReference(edited), new CallSiteModel(edited).Read(edited.GetTypeByMetadataName("Library.Order")!, CancellationToken.None));
    }
}
