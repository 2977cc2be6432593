using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Analysis.CallSites;

namespace Ordain.Compiler.Tests;

/// <summary>Every method of the suite, as it is while somebody types it: cut off at every tenth character, and never an exception.</summary>
public sealed partial class TruncationTests
{
    private const int Step = 10;

    private static readonly Dictionary<string, IEnumerable<string>> Sources = new()
    {
        [nameof(RequiredTests)] = RequiredTests.Sources,
        [nameof(ConditionalTests)] = ConditionalTests.Sources,
        [nameof(ValueTests)] = ValueTests.Sources,
        [nameof(NestedTests)] = NestedTests.Sources,
        [nameof(FlowTests)] = FlowTests.Sources,
        [nameof(HelperTests)] = HelperTests.Sources,
        [nameof(LanguageTests)] = LanguageTests.Sources,
        [nameof(TypeShapeTests)] = TypeShapeTests.Sources,
        [nameof(ModelCallSiteTests)] = ModelCallSiteTests.Sources,
    };

    public static TheoryData<string> Suites => [.. Sources.Keys];

    [Theory]
    [MemberData(nameof(Suites))]
    public async Task MethodThatEndsAnywhere_NeverThrows(string suite)
    {
        foreach (string source in Sources[suite])
        {
            CSharpParseOptions options = new(LanguageVersion.Preview);
            SyntaxNode root = await CSharpSyntaxTree.ParseText(Markup().Replace(source, "$1"), options).GetRootAsync();
            MethodDeclarationSyntax[] methods = [.. root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(IsRun)];
            Assert.NotEmpty(methods);

            // The rest is compiled once; each cut is a file of its own beside it.
            string rest = Open(root, [.. methods.Select(static method => (TypeDeclarationSyntax)method.Parent!).Distinct()]).ToFullString();
            Compilation compilation = Generation.Run(rest, Generation.Options with { Guards = GeneratorGuards.NoException }).OutputCompilation;
            SyntaxTree[] cuts = [.. methods.SelectMany(Cuts).Select((text, number) => CSharpSyntaxTree.ParseText(text, (CSharpParseOptions)compilation.SyntaxTrees.First().Options, $"Cut{number}.cs"))];
            ImmutableArray<Diagnostic> found = await AnalyzeAsync(compilation.AddSyntaxTrees(cuts));
            Assert.True(!found.IsEmpty || !source.Contains("{|", StringComparison.Ordinal), "Nothing was analysed.");
        }
    }

    private static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(Compilation compilation)
    {
        Exception? thrown = null;
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            [new CallSiteAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => thrown = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        ImmutableArray<Diagnostic> found = await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Null(thrown);
        return found;
    }

    /// <summary>The type of the method, up to somewhere in the method.</summary>
    private static IEnumerable<string> Cuts(MethodDeclarationSyntax method)
    {
        var type = (TypeDeclarationSyntax)method.Parent!;
        string text = method.ToString();
        for (int length = method.Body!.SpanStart - method.SpanStart + 1; length < text.Length + Step; length += Step)
        {
            yield return $"partial class {type.Identifier.ValueText} {{ {text[..Math.Min(length, text.Length)]}";
        }
    }

    /// <summary>The types without the methods, and open for parts in other files.</summary>
    private static SyntaxNode Open(SyntaxNode root, TypeDeclarationSyntax[] types) => root.ReplaceNodes(types, (_, type) =>
    {
        TypeDeclarationSyntax rest = type.RemoveNodes(type.Members.OfType<MethodDeclarationSyntax>().Where(IsRun), SyntaxRemoveOptions.KeepNoTrivia)!;
        return rest.Modifiers.Any(SyntaxKind.PartialKeyword) ? rest : (TypeDeclarationSyntax)rest.AddModifiers(SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space));
    });

    private static bool IsRun(MethodDeclarationSyntax method) => method.Identifier.ValueText.StartsWith("Run", StringComparison.Ordinal) && method.Body is not null;

    [GeneratedRegex(@"\{\|(?:#\d+|ORD\d+):(.*?)\|\}")]
    private static partial Regex Markup();
}
