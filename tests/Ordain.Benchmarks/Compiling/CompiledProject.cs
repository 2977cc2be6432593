using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Benchmarks.Compiling;

/// <summary>A project with many annotated types, each in a file of its own.</summary>
internal sealed class CompiledProject
{
    private static readonly CSharpParseOptions _parseOptions = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None)
        .WithFeatures([KeyValuePair.Create("InterceptorsNamespaces", "Microsoft.Extensions.Validation.Generated")]);

    private readonly CompiledGenerator _generator;
    private readonly int _types;

    private readonly CompiledSubject _subject;

    public CompiledProject(CompiledGenerator generator, CompiledSubject subject, int types)
    {
        _subject = subject;
        _generator = generator;
        _types = types;
        Start = CSharpCompilation.Create(
            "Shop",
            [
                Parse("Usings.cs", "global using System; global using System.Collections.Generic; global using System.ComponentModel.DataAnnotations;"),
                Parse("Other.cs", Other(0)),
                Parse("Startup.cs", "internal static class Startup { public static void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) { Microsoft.Extensions.DependencyInjection.ValidationServiceCollectionExtensions.AddValidation(services); } }"),
                .. Enumerable.Range(0, types).Select(number => Parse(PathOf(number), Model(number))),
            ],
            [.. SdkFiles.References, .. subject.References],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    public CSharpCompilation Start { get; private set; }

    /// <summary>The project as nobody has seen it yet: what is known of a file is known by its tree.</summary>
    public CSharpCompilation Reopened() => Start = Start.RemoveAllSyntaxTrees().AddSyntaxTrees(Start.SyntaxTrees.Select(static tree => Parse(tree.FilePath, tree.ToString())));

    /// <summary>What happens to the project, by name; each time with another text.</summary>
    public IReadOnlyList<(string Name, Func<int, CSharpCompilation> Apply)> Edits =>
    [
        ("unrelated body", turn => Replace("Other.cs", Other(turn))),
        ("own body", turn => Replace(PathOf(_types / 2), Model(_types / 2, body: turn))),
        ("own declaration", turn => Replace(PathOf(_types / 2), Model(_types / 2, length: 40 + turn))),
        ("added type", turn => Start.AddSyntaxTrees(Parse(PathOf(_types + turn), Model(_types + turn)))),
        ("changed reference", turn => Start.AddReferences(MetadataReference.CreateFromFile(typeof(CompiledProject).Assembly.Location))),
    ];

    public GeneratorDriver NewDriver() => CSharpGeneratorDriver.Create([_generator.Create().AsSourceGenerator()], parseOptions: _parseOptions);

    private CSharpCompilation Replace(string path, string text) => Start.ReplaceSyntaxTree(Start.SyntaxTrees.First(tree => tree.FilePath == path), Parse(path, text));

    private static SyntaxTree Parse(string path, string text)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), _parseOptions, path);
        _ = tree.GetRoot();
        return tree;
    }

    private static string PathOf(int number) => string.Create(CultureInfo.InvariantCulture, $"Model{number}.cs");

    private static string Other(int turn) => string.Create(CultureInfo.InvariantCulture, $$"""
        namespace Shop;

        internal static class Other
        {
            public static int Sum(IReadOnlyList<int> numbers)
            {
                int sum = {{turn}};
                foreach (int number in numbers)
                {
                    sum += number;
                }

                return sum;
            }
        }
        """);

    private string Model(int number, int body = 0, int length = 40) => _subject.Text(_generator, number, body, length);
}
