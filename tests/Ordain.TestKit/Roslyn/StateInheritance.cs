using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>Completes a fixed state with what it leaves to the state before it, and compares states.</summary>
internal static class StateInheritance
{
    /// <summary>The test's own state: nothing precedes it and its markup declares expectations.</summary>
    public static SolutionState AsFirst(this SolutionState state)
    {
        SolutionState first = state.CopyWith(static files => files, state.ExpectedDiagnostics);
        first.InheritanceMode ??= StateInheritanceMode.Explicit;
        first.MarkupHandling ??= MarkupMode.Allow;
        return first;
    }

    /// <summary>A fixed state, completed from the state before it.</summary>
    public static SolutionState InheritedFrom(this SolutionState state, SolutionState previous, ImmutableHashSet<string> fixableIds)
    {
        bool isChanged = HasChanges(state, previous, inherits: state.InheritanceMode != StateInheritanceMode.Explicit);
        SolutionState result = state.CopyEmpty();
        result.InheritanceMode ??= isChanged ? StateInheritanceMode.AutoInherit : StateInheritanceMode.AutoInheritAll;
        result.MarkupHandling ??= isChanged ? MarkupMode.IgnoreFixable : previous.MarkupHandling;
        bool inherits = result.InheritanceMode != StateInheritanceMode.Explicit;

        Complete(state, previous, result, inherits);
        foreach (string name in state.AdditionalProjects.Keys.Union(inherits ? previous.AdditionalProjects.Keys : [], StringComparer.Ordinal))
        {
            ProjectState? own = state.AdditionalProjects.GetValueOrDefault(name);
            ProjectState? old = previous.AdditionalProjects.GetValueOrDefault(name);
            ProjectState model = own ?? old!;
            var project = new ProjectState(name, model.Language, model.DefaultPrefix, model.DefaultExtension);
            model.CopySettingsTo(project);
            Complete(own ?? project, old ?? project, project, inherits);
            result.AdditionalProjects.Add(name, project);
        }

        if (inherits)
        {
            result.ExpectedDiagnostics.AddRange(previous.ExpectedDiagnostics.Where(diagnostic =>
                result.InheritanceMode == StateInheritanceMode.AutoInheritAll || !fixableIds.Contains(diagnostic.Id)));
        }

        result.ExpectedDiagnostics.AddRange(state.ExpectedDiagnostics);
        return result;
    }

    /// <summary>Whether the files of two states differ.</summary>
    public static bool HasChanges(SolutionState state, SolutionState previous, bool inherits) =>
        ChangedProjects(state, previous, inherits).Any();

    /// <summary>The names of the projects whose files differ.</summary>
    public static IEnumerable<string> ChangedProjects(SolutionState state, SolutionState previous, bool inherits)
    {
        if (HasChanges((ProjectState)state, previous, inherits))
        {
            yield return state.Name;
        }

        foreach (string name in state.AdditionalProjects.Keys.Union(inherits ? [] : previous.AdditionalProjects.Keys, StringComparer.Ordinal))
        {
            if (!state.AdditionalProjects.TryGetValue(name, out ProjectState? own)
                || !previous.AdditionalProjects.TryGetValue(name, out ProjectState? old)
                || HasChanges(own, old, inherits))
            {
                yield return name;
            }
        }
    }

    private static bool HasChanges(ProjectState state, ProjectState previous, bool inherits) =>
        state.Files.Zip(previous.Files).Any(pair => !(inherits && pair.First.Count == 0) && !AreEqual(pair.First, pair.Second));

    private static bool AreEqual(SourceFileCollection one, SourceFileCollection other) =>
        one.Count == other.Count && one.Zip(other).All(pair => pair.First.filename == pair.Second.filename && AreEqual(pair.First.content, pair.Second.content));

    private static bool AreEqual(SourceText one, SourceText other) =>
        Equals(one.Encoding, other.Encoding) && one.ChecksumAlgorithm == other.ChecksumAlgorithm && one.ContentEquals(other);

    private static void Complete(ProjectState state, ProjectState previous, ProjectState result, bool inherits)
    {
        foreach (var (own, old, files) in state.Files.Zip(previous.Files, result.Files))
        {
            Complete(own, old, files, inherits);
        }

        Complete(state.AdditionalProjectReferences, previous.AdditionalProjectReferences, result.AdditionalProjectReferences, inherits);
        Complete(state.AdditionalReferences, previous.AdditionalReferences, result.AdditionalReferences, inherits);
        if (inherits)
        {
            result.ReferenceAssemblies ??= previous.ReferenceAssemblies;
            result.OutputKind ??= previous.OutputKind;
            result.DocumentationMode ??= previous.DocumentationMode;
        }
    }

    private static void Complete<T>(List<T> own, List<T> old, List<T> result, bool inherits) => result.AddRange(inherits && own.Count == 0 ? old : own);
}
