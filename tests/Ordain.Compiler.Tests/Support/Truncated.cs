using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Analysis.CallSites;

namespace Ordain.Compiler.Tests;

/// <summary>
/// Code of a test as it is while somebody types it: each member with code, cut off at every tenth character. What is around it is compiled once, and each cut is a file of its
/// own beside it.
/// </summary>
internal static partial class Truncated
{
    private const int Step = 10;

    /// <summary>Helpers that several sources share are cut once.</summary>
    private static readonly ConcurrentDictionary<(string Around, string Member), bool> _done = new();

    private static readonly CSharpParseOptions _options = new(LanguageVersion.Preview);

    /// <summary>The analyzer of call sites throws on none of them.</summary>
    /// <returns>How many cuts there were.</returns>
    public static async Task<int> NeverThrowsAsync(string source, IEnumerable<MetadataReference> references)
    {
        string text = source;
        while (Markup().IsMatch(text))
        {
            text = Markup().Replace(text, "$1");
        }

        SyntaxNode root = await CSharpSyntaxTree.ParseText(text, _options).GetRootAsync();
        MemberDeclarationSyntax[] members = [.. root.DescendantNodes().OfType<MemberDeclarationSyntax>().Where(IsCut)];
        string rest = RestOf(root, members).ToFullString();
        Compilation compilation = Generation.Run(rest, Generation.Options with { Guards = GeneratorGuards.NoException, References = [.. references] }).OutputCompilation;
        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        SyntaxTree[] cuts =
        [
            .. members.Where(member => _done.TryAdd((rest, member.ToString()), true))
                .SelectMany(Cuts)
                .Select((cut, number) => CSharpSyntaxTree.ParseText(cut.Replace(Number, $"Cut{number}", StringComparison.Ordinal), options, $"Cut{number}.cs")),
        ];
        if (cuts.Length > 0)
        {
            await AnalyzeAsync(compilation.AddSyntaxTrees(cuts));
        }

        SyntaxNode? statement = root.ChildNodes().FirstOrDefault(static node => node is GlobalStatementSyntax);
        int count = cuts.Length;
        for (int length = statement?.SpanStart + 1 ?? int.MaxValue; length < text.Length + Step; length += Step, count++)
        {
            await AnalyzeAsync(compilation.ReplaceSyntaxTree(compilation.SyntaxTrees.First(), CSharpSyntaxTree.ParseText(text[..Math.Min(length, text.Length)], options, "Order.cs")));
        }

        return count;
    }

    private const string Number = "__number__";

    private static async Task AnalyzeAsync(Compilation compilation)
    {
        Exception? thrown = null;
        CompilationWithAnalyzers analysis = compilation.WithAnalyzers(
            [new CallSiteAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (exception, _, _) => thrown = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        await analysis.GetAnalyzerDiagnosticsAsync();
        Assert.Null(thrown);
    }

    /// <summary>A member of a type that has code of its own. An extension block is one member.</summary>
    private static bool IsCut(MemberDeclarationSyntax member) => member.Parent is TypeDeclarationSyntax { Identifier.ValueText.Length: > 0 } && CodeOf(member) is not null;

    private static SyntaxNode? CodeOf(MemberDeclarationSyntax member) => member switch
    {
        BaseMethodDeclarationSyntax method => (SyntaxNode?)method.Body ?? method.ExpressionBody,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body,
        BasePropertyDeclarationSyntax { AccessorList: { } accessors } when accessors.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null) => accessors,
        PropertyDeclarationSyntax { Initializer: { } initializer } when Creates(initializer) => initializer,
        FieldDeclarationSyntax { Declaration: var declaration } when Creates(declaration) => declaration,
        TypeDeclarationSyntax { Identifier.ValueText.Length: 0 } block => block.Members.FirstOrDefault(),
        _ => null,
    };

    private static bool Creates(SyntaxNode node) => node.DescendantNodes().Any(static part => part is BaseObjectCreationExpressionSyntax or WithExpressionSyntax or InvocationExpressionSyntax);

    /// <summary>A static member gets a class of its own inside its type, so that it stands beside itself; another one takes its own place.</summary>
    private static bool HasOwnPlace(MemberDeclarationSyntax member) => !member.Modifiers.Any(SyntaxKind.StaticKeyword) && member is not TypeDeclarationSyntax;

    private static IEnumerable<string> Cuts(MemberDeclarationSyntax member)
    {
        string text = member.ToString();
        string around = HasOwnPlace(member) ? "" : $"static class {Number} {{ ";
        for (SyntaxNode? node = member.Parent; node is not null; node = node.Parent)
        {
            around = node switch
            {
                TypeDeclarationSyntax type => $"partial {type.Keyword.ValueText} {(type as RecordDeclarationSyntax)?.ClassOrStructKeyword.ValueText} {type.Identifier.ValueText}{type.TypeParameterList} {{ ",
                BaseNamespaceDeclarationSyntax space => $"namespace {space.Name} {{ {space.Usings.ToFullString()}",
                CompilationUnitSyntax unit => unit.Usings.ToFullString(),
                _ => "",
            } + around;
        }

        for (int length = CodeOf(member)!.SpanStart - member.SpanStart + 1; length < text.Length + Step; length += Step)
        {
            yield return around + text[..Math.Min(length, text.Length)];
        }
    }

    /// <summary>What is around, and open for parts in other files.</summary>
    private static SyntaxNode RestOf(SyntaxNode root, MemberDeclarationSyntax[] members)
    {
        SyntaxNode[] types = [.. members.SelectMany(static member => member.Ancestors()).Where(static node => node is TypeDeclarationSyntax).Distinct()];
        HashSet<SyntaxNode> removed = [.. members.Where(HasOwnPlace)];
        return root.ReplaceNodes(types, (original, type) =>
        {
            var rest = (TypeDeclarationSyntax)type;
            rest = rest.WithMembers([.. ((TypeDeclarationSyntax)original).Members.Zip(rest.Members).Where(pair => !removed.Contains(pair.First)).Select(static pair => pair.Second)]);
            return rest.Modifiers.Any(SyntaxKind.PartialKeyword) ? rest : rest.AddModifiers(SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space));
        });
    }

    [GeneratedRegex(@"\{\|(?:#\d+|[A-Z]+\d+):((?:(?!\{\|).)*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Markup();
}
