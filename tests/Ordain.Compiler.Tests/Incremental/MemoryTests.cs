using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Compiler.Tests;

/// <summary>
/// What the driver holds on to while somebody types. <c>ORDAIN_MEMORY_EDITS</c> sets how many edits are made (10 000 are meant, of a project of
/// <c>ORDAIN_MEMORY_TYPES</c> = 1 000 types).
/// </summary>
[Collection(Alone)]
public sealed class MemoryTests
{
    private const string Alone = "Alone";

    private static readonly int _edits = Number("ORDAIN_MEMORY_EDITS", 300);
    private static readonly int _types = Number("ORDAIN_MEMORY_TYPES", 40);

    // Made before anything is measured: what the test itself holds does not grow.
    private readonly WeakReference[] _compilations = [.. Enumerable.Range(0, _edits).Select(static _ => new WeakReference(null))];
    private readonly WeakReference[] _trees = [.. Enumerable.Range(0, _edits).Select(static _ => new WeakReference(null))];
    private CSharpCompilation? _compilation;
    private GeneratorDriver? _driver;

    [Fact]
    public void Driver_HoldsNoOldCompilation_AndDoesNotGrow()
    {
        // The compiler alone keeps something of each edit.
        (_, long grownAlone) = Type();

        _driver = CSharpGeneratorDriver.Create(new OrdainGenerator());
        (long early, long grown) = Type();

        Assert.Equal([], Enumerable.Range(0, _edits - 1).Where(turn => _compilations[turn].IsAlive));

        // Beside those of the last compilation: Roslyn's own table of declarations remembers the one before.
        Assert.InRange(_trees.Count(static old => old.IsAlive), 1, 4);
        Assert.True(grown - grownAlone < early * 0.01, $"after 10 edits {early} bytes, after {_edits} {grown} more; without a generator {grownAlone} more");
        GC.KeepAlive(_driver);
    }

    /// <summary>What is held after ten edits, and how much more after all.</summary>
    private (long Early, long Grown) Type()
    {
        Start();
        Edit(0, 10);
        long early = Held();
        Edit(10, _edits);
        return (early, Held() - early);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Start() => _compilation = CSharpCompilation.Create(
        "Shop",
        [Parse("Usings.cs", Generation.Usings), Parse("Edited.cs", "namespace Shop;"), .. Enumerable.Range(0, _types).Select(static number => Parse($"Type{number}.cs", Type(number, 40)))],
        [.. TestReferences.Framework, TestReferences.For(typeof(ContractAttribute).Assembly)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Edit(int from, int to)
    {
        for (int turn = from; turn < to; turn++)
        {
            // Bodies, in every fifth turn a declaration, and now and then the table of names.
            (string path, string text) = turn switch
            {
                _ when turn % 50 == 1 => ("Edited.cs", $"namespace Shop; internal sealed class Name{turn % 7} {{ }}"),
                _ when turn % 5 == 0 => ("Type0.cs", Type(0, 40 + (turn % 49))),
                _ => ("Edited.cs", $"namespace Shop; internal static class Edited {{ public static int Get() {{ return {turn}; }} }}"),
            };
            SyntaxTree tree = Parse(path, text);
            _trees[turn].Target = tree;
            _compilation = _compilation!.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(other => other.FilePath == path), tree);
            _compilations[turn].Target = _compilation;
            _driver = _driver?.RunGenerators(_compilation);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long Held()
    {
        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static string Type(int number, int length) => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Shop;

        [Contract("Acme")]
        public sealed partial class Type{{number}}
        {
            [Required, StringLength({{length}})]
            public string? Number { get; init; }

            public Part{{number}}? Part { get; init; }
        }

        public sealed class Part{{number}}
        {
            [Required]
            public string? Sku { get; init; }
        }
        """);

    private static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), path: path);

    private static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>What other tests allocate at the same time would be counted.</summary>
    [CollectionDefinition(Alone, DisableParallelization = true)]
    public sealed class AloneCollection;
}
