using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Ordain.TestKit.Roslyn;

/// <summary>A solution with the documents that its generators made, which are known by their ids.</summary>
internal sealed record GeneratorPass(Solution Solution, ImmutableArray<DocumentId> GeneratedIds, ImmutableArray<(ProjectId Project, Diagnostic Diagnostic)> Diagnostics)
{
    public static async Task<GeneratorPass> RunAsync(Solution solution, ImmutableArray<Type> generators, CancellationToken cancellationToken)
    {
        if (generators.IsEmpty)
        {
            return new(solution, [], []);
        }

        var ids = ImmutableArray.CreateBuilder<DocumentId>();
        var diagnostics = ImmutableArray.CreateBuilder<(ProjectId, Diagnostic)>();
        foreach (ProjectId projectId in solution.GetProjectDependencyGraph().GetTopologicallySortedProjects(cancellationToken))
        {
            Project project = solution.GetProject(projectId)!;
            Compilation compilation = (await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            GeneratorDriverRunResult result = CSharpGeneratorDriver.Create(
                    generators.Select(Create),
                    project.AnalyzerOptions.AdditionalFiles,
                    (CSharpParseOptions)project.ParseOptions!,
                    project.AnalyzerOptions.AnalyzerConfigOptionsProvider)
                .RunGenerators(compilation, cancellationToken)
                .GetRunResult();

            diagnostics.AddRange(result.Diagnostics.Select(diagnostic => (projectId, diagnostic)));
            foreach (GeneratedSourceResult source in result.Results.Where(run => !run.GeneratedSources.IsDefault).SelectMany(run => run.GeneratedSources))
            {
                string path = source.SyntaxTree.FilePath;
                var (name, folders) = SolutionBuilder.NameAndFolders(path, string.Empty);
                var id = DocumentId.CreateNewId(projectId, path);
                solution = solution.AddDocument(id, name, source.SourceText, folders, path);
                ids.Add(id);
            }
        }

        return new(solution, ids.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>A later state of the solution without what was generated, for the generators to run again.</summary>
    public Solution WithoutGenerated(Solution changed) =>
        changed.RemoveDocuments([.. GeneratedIds.Where(changed.ContainsDocument)]);

    private static ISourceGenerator Create(Type type) => Activator.CreateInstance(type) switch
    {
        IIncrementalGenerator generator => generator.AsSourceGenerator(),
        ISourceGenerator generator => generator,
        _ => throw new InvalidOperationException($"{type} is no source generator."),
    };
}
