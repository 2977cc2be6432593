using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Benchmarks.Compiling;

/// <summary>A project with many annotated types of about 20 members, each with an object and a list in it, in a file of its own.</summary>
internal sealed class CompiledProject
{
    private static readonly CSharpParseOptions _parseOptions = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None)
        .WithFeatures([KeyValuePair.Create("InterceptorsNamespaces", "Microsoft.Extensions.Validation.Generated")]);

    private readonly CompiledGenerator _generator;
    private readonly int _types;

    public CompiledProject(CompiledGenerator generator, int types)
    {
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
            SdkFiles.References,
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

    private string Model(int number, int body = 0, int length = 40)
    {
        var text = new StringBuilder();
        CultureInfo culture = CultureInfo.InvariantCulture;
        text.Append(culture, $"namespace Shop;\n\n{_generator.Annotation}\npublic sealed partial class Model{number}\n{{\n");
        for (int i = 0; i < 10; i++)
        {
            text.Append(culture, $"    [{(i % 3 == 0 ? "Required, " : "")}StringLength({length + i})]\n    public string? Text{i} {{ get; init; }}\n\n");
        }

        for (int i = 0; i < 4; i++)
        {
            text.Append(culture, $"    [Range(0, {1000 + i})]\n    public decimal? Amount{i} {{ get; init; }}\n\n");
        }

        text.Append(culture, $$"""
                public int Count { get; init; }

                public bool IsGift { get; init; }

                public DateTimeOffset? At { get; init; }

                public Kind{{number}}? Kind { get; init; }

                [Required]{{_generator.MemberAnnotation.Object}}
                public Place{{number}}? Place { get; init; }

                [MinLength(1)]{{_generator.MemberAnnotation.List}}
                public List<Line{{number}}>? Lines { get; init; }

                public int Twice(int x)
                {
                    return (2 * x) + {{body}};
                }
            }

            public enum Kind{{number}} { First, Second }

            public sealed class Place{{number}}
            {
                [Required, StringLength(80)]
                public string? Street { get; init; }

                [Required, StringLength(80)]
                public string? Town { get; init; }

                [StringLength(12)]
                public string? Postcode { get; init; }
            }

            public sealed class Line{{number}}
            {
                [Required, StringLength(60)]
                public string? Name { get; init; }

                [Range(1, 100)]
                public int Quantity { get; init; }

                [Range(0, 9999)]
                public decimal Price { get; init; }
            }

            """);
        return text.Append(string.Format(culture, _generator.Companion, number)).Append('\n').ToString();
    }
}
