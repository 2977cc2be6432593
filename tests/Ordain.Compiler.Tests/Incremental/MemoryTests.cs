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

    private readonly List<WeakReference> _compilations = [];
    private readonly List<WeakReference> _trees = [];
    private CSharpCompilation _compilation = Start();
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(new OrdainGenerator());

    [Fact]
    public void Driver_HoldsNoOldCompilation_AndDoesNotGrow()
    {
        Edit(10);
        long early = Held();

        Edit(_edits - 10);
        long late = Held();

        Assert.Equal([], Enumerable.Range(0, _compilations.Count - 1).Where(turn => _compilations[turn].IsAlive));

        // Beside those of the last compilation: Roslyn's own table of declarations remembers the one before.
        Assert.InRange(_trees.Count(static old => old.IsAlive), 1, 4);
        Assert.True(late < early * 1.02, $"after 10 edits {early} bytes, after {_edits} {late}");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Edit(int count)
    {
        for (int i = 0; i < count; i++)
        {
            int turn = _compilations.Count;

            // Bodies, a declaration, and the table of names, each in its turn.
            (string path, string text) = (turn % 5) switch
            {
                0 => ("Type0.cs", Type(0, 40 + (turn % 50))),
                1 => ("Edited.cs", $"namespace Shop; internal sealed class Name{turn % 7} {{ }}"),
                _ => ("Edited.cs", $"namespace Shop; internal static class Edited {{ public static int Get() {{ return {turn}; }} }}"),
            };
            SyntaxTree tree = Parse(path, text);
            _trees.Add(new WeakReference(tree));
            _compilation = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(other => other.FilePath == path), tree);
            _compilations.Add(new WeakReference(_compilation));
            _driver = _driver.RunGenerators(_compilation);
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

    private static CSharpCompilation Start() => CSharpCompilation.Create(
        "Shop",
        [Parse("Usings.cs", Generation.Usings), Parse("Edited.cs", "namespace Shop;"), .. Enumerable.Range(0, _types).Select(static number => Parse($"Type{number}.cs", Type(number, 40)))],
        [.. TestReferences.Framework, TestReferences.For(typeof(ContractAttribute).Assembly)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

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
