using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Compiler.Tests;

/// <summary>A project that is edited. After every edit the generator has to give what it gives for the first time.</summary>
internal sealed class EditedProject
{
    private static readonly CSharpCompilationOptions _options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private GeneratorDriver _driver;

    public EditedProject(IEnumerable<(string Path, string Text)> sources, bool tracksSteps = false, CSharpParseOptions? parseOptions = null)
    {
        ParseOptions = parseOptions ?? new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        Compilation = CSharpCompilation.Create(
            "Shop",
            sources.Select(source => Parse(source.Path, source.Text)),
            [.. TestReferences.Framework, TestReferences.For(typeof(ContractAttribute).Assembly)],
            _options);
        _driver = CSharpGeneratorDriver.Create(
            [new OrdainGenerator().AsSourceGenerator(), new WitnessGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, tracksSteps));
    }

    private EditedProject(EditedProject other)
    {
        _driver = other._driver;
        Compilation = other.Compilation;
        ParseOptions = other.ParseOptions;
        Sources = other.Sources;
    }

    public CSharpCompilation Compilation { get; set; }

    public CSharpParseOptions ParseOptions { get; private set; }

    public ImmutableArray<GeneratedSourceResult> Sources { get; private set; } = [];

    public SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), ParseOptions, path);

    /// <summary>The project as it is, with all that its generators remember.</summary>
    public EditedProject Copy() => new(this);

    public EditedProject Edit(string path, string old, string now)
    {
        SyntaxTree tree = Compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
        string text = tree.ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        Compilation = Compilation.ReplaceSyntaxTree(tree, Parse(path, text.Replace(old, now, StringComparison.Ordinal)));
        return this;
    }

    public void Reparse(CSharpParseOptions options)
    {
        ParseOptions = options;
        _driver = _driver.WithUpdatedParseOptions(options);
        SyntaxTree[] trees = [.. Compilation.SyntaxTrees.Select(tree => Parse(tree.FilePath, tree.ToString()))];
        Compilation = Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(trees);
    }

    /// <summary>Runs the generator and compares.</summary>
    /// <returns>How many files were read.</returns>
    public int Run()
    {
        // An editor brings a new compilation every time.
        Compilation = Compilation.Clone();
        _driver = _driver.RunGenerators(Compilation);
        GeneratorDriverRunResult result = _driver.GetRunResult();
        Assert.All(result.Results, static result => Assert.Null(result.Exception));
        Sources = result.Results[0].GeneratedSources;
        Compare(Cold().GeneratedSources, Sources);

        ImmutableArray<GeneratedSourceResult> dumps = result.Results[1].GeneratedSources;
        Assert.Equal(TextOf(dumps, WitnessGenerator.Ungated), TextOf(dumps, WitnessGenerator.Gated));
        return result.Results[0].TrackedSteps.TryGetValue(PipelineSteps.Readings, out ImmutableArray<IncrementalGeneratorRunStep> steps)
            ? steps.SelectMany(static step => step.Outputs).Count(static output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Removed))
            : 0;
    }

    public string this[string hintName] => TextOf(Sources, hintName);

    private GeneratorRunResult Cold()
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new OrdainGenerator().AsSourceGenerator()], parseOptions: ParseOptions);
        return driver.RunGenerators(Compilation.Clone()).GetRunResult().Results[0];
    }

    private static string TextOf(ImmutableArray<GeneratedSourceResult> sources, string hintName) =>
        sources.Single(source => source.HintName == hintName || source.HintName == hintName + ".cs").SourceText.ToString();

    private static void Compare(ImmutableArray<GeneratedSourceResult> cold, ImmutableArray<GeneratedSourceResult> incremental)
    {
        Assert.Equal(cold.Select(static source => source.HintName), incremental.Select(static source => source.HintName));
        for (int i = 0; i < cold.Length; i++)
        {
            if (!cold[i].SourceText.ContentEquals(incremental[i].SourceText))
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{cold[i].HintName} is stale:\n{incremental[i].SourceText}\nand should be\n{cold[i].SourceText}"));
            }
        }
    }
}
