using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.Definitions;
using Ordain.Compiler.Analysis.Mapping;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;

namespace Ordain.CodeFixes.Tests.Support;

/// <summary>Applies fixes outside of the test kit: to code that does not compile, and to code that is run afterwards.</summary>
internal sealed class FixRunner : IDisposable
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. TestReferences.Framework,
        TestReferences.For(typeof(ContractAttribute).Assembly),
        TestReferences.For(typeof(OpttyOrder).Assembly),
        TestReferences.For(typeof(AfterpayOrder).Assembly),
    ];

    private readonly AdhocWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    public Document Open(string source)
    {
        ProjectId id = ProjectId.CreateNewId();
        var project = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            "Fixed",
            "Fixed" + id.Id.ToString("N"),
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.CSharp13, DocumentationMode.Parse),
            metadataReferences: References);
        return _workspace.CurrentSolution.AddProject(project).GetProject(id)!.AddDocument("Test0.cs", source);
    }

    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new CallSiteAnalyzer(), new ContractDefinitionAnalyzer(), new MappingAnalyzer()];
        return await compilation.WithAnalyzers(analyzers).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The document after the first fix that is offered; null when none is.</summary>
    public static async Task<Document?> ApplyAsync(CodeFixProvider provider, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        if (actions.Count == 0)
        {
            return null;
        }

        ImmutableArray<CodeActionOperation> operations = await actions[0].GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id);
    }

    /// <summary>Fixes until nothing is reported, and compiles with the generator's output.</summary>
    public async Task<(string Source, Compilation Compilation)> FixAsync(string source)
    {
        Document document = Open(source);
        for (int i = 0; i < 50; i++)
        {
            ImmutableArray<Diagnostic> diagnostics = await DiagnosticsAsync(document);
            if (diagnostics.IsEmpty)
            {
                break;
            }

            document = Assert.IsType<Document>(await ApplyAsync(new AddMissingMembersFix(), document, diagnostics[0]));
        }

        Compilation compilation = (await document.Project.GetCompilationAsync())!;
        CSharpGeneratorDriver.Create([new OrdainGenerator().AsSourceGenerator()], parseOptions: (CSharpParseOptions)document.Project.ParseOptions!)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        return ((await document.GetTextAsync()).ToString(), output);
    }
}
