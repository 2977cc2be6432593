using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>Makes solutions out of states, all of them in the workspace of one test.</summary>
internal sealed class SolutionBuilder(RunSettings settings, Solution empty)
{
    public Solution Build(SolutionState state)
    {
        Dictionary<string, ProjectId> ids = state.Projects.ToDictionary(project => project.Name, project => ProjectId.CreateNewId(project.Name), StringComparer.Ordinal);
        Solution solution = empty;
        foreach (ProjectState project in state.Projects)
        {
            solution = AddProject(solution, ids[project.Name], project);
        }

        foreach (ProjectState project in state.Projects)
        {
            foreach (string name in project.AdditionalProjectReferences)
            {
                solution = solution.AddProjectReference(ids[project.Name], new(ids[name]));
            }
        }

        ProjectId primary = ids[state.Name];
        foreach (var transform in settings.SolutionTransforms)
        {
            solution = transform(solution, primary);
        }

        return ids.Values.Aggregate(solution, (current, id) => settings.ApplyCompilationOptions(current.GetProject(id)!).Solution);
    }

    /// <summary>The name and the folders of a document. The default prefix's directory is no folder: it stands for the project's.</summary>
    public static (string Name, string[] Folders) NameAndFolders(string path, string defaultPrefix)
    {
        string directory = defaultPrefix[..(defaultPrefix.LastIndexOf('/') + 1)];
        string relative = directory.Length > 0 && path.StartsWith(directory, StringComparison.Ordinal) ? path[directory.Length..] : path;
        string[] parts = relative.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries);
        return (parts[^1], parts[..^1]);
    }

    private Solution AddProject(Solution solution, ProjectId id, ProjectState state)
    {
        CompilationOptions compilationOptions = settings.CreateCompilationOptions();
        if (state.OutputKind is { } outputKind)
        {
            compilationOptions = compilationOptions.WithOutputKind(outputKind);
        }

        ParseOptions parseOptions = settings.CreateParseOptions();
        if (state.DocumentationMode is { } documentationMode)
        {
            parseOptions = parseOptions.WithDocumentationMode(documentationMode);
        }

        solution = solution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Default,
            state.Name,
            state.AssemblyName,
            state.Language,
            compilationOptions: compilationOptions,
            parseOptions: parseOptions,
            metadataReferences: state.AdditionalReferences));

        foreach (var (path, content) in state.Sources)
        {
            var (name, folders) = NameAndFolders(path, state.DefaultPrefix);
            solution = solution.AddDocument(DocumentId.CreateNewId(id, path), name, content, folders, path);
        }

        foreach (var (path, content) in state.AdditionalFiles)
        {
            var (name, folders) = NameAndFolders(path, state.DefaultPrefix);
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), name, content, folders, path);
        }

        foreach (var (path, content) in state.AnalyzerConfigFiles)
        {
            if (!Path.IsPathRooted(path))
            {
                throw new ArgumentException($"The path of an analyzer configuration file has to be absolute: '{path}'.", nameof(state));
            }

            var (name, folders) = NameAndFolders(path, state.DefaultPrefix);
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), name, content, folders, path);
        }

        return solution;
    }
}
