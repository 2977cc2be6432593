namespace Ordain.TestKit.Roslyn;

/// <summary>The content of a solution, and the diagnostics expected in it.</summary>
public class SolutionState : ProjectState
{
    /// <summary>Creates an empty solution of one project.</summary>
    public SolutionState(string name, string language, string defaultPrefix, string defaultExtension)
        : base(name, language, defaultPrefix, defaultExtension) =>
        AdditionalProjects = new(language, defaultExtension);

    /// <summary>What is taken over from the state before; null: it depends on the difference.</summary>
    public StateInheritanceMode? InheritanceMode { get; set; }

    /// <summary>What becomes of markup; null: it depends on the state.</summary>
    public MarkupMode? MarkupHandling { get; set; }

    /// <summary>The further projects.</summary>
    public ProjectCollection AdditionalProjects { get; }

    /// <summary>The expected diagnostics, besides those that markup declares.</summary>
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    internal bool HasAnyContent => HasContent || ExpectedDiagnostics.Count > 0 || AdditionalProjects.Count > 0;

    internal IEnumerable<ProjectState> Projects => [this, .. AdditionalProjects.Values];

    internal SolutionState CopyEmpty()
    {
        var copy = new SolutionState(Name, Language, DefaultPrefix, DefaultExtension) { InheritanceMode = InheritanceMode, MarkupHandling = MarkupHandling };
        CopySettingsTo(copy);
        return copy;
    }

    /// <summary>A copy whose files are mapped, project by project and kind by kind, with other expectations.</summary>
    internal SolutionState CopyWith(Func<SourceFileCollection, SourceFileCollection> map, IEnumerable<DiagnosticResult> expectedDiagnostics)
    {
        SolutionState copy = CopyTo(CopyEmpty(), map);
        foreach (var (name, project) in AdditionalProjects)
        {
            copy.AdditionalProjects.Add(name, project.CopyWithFiles(map));
        }

        copy.ExpectedDiagnostics.AddRange(expectedDiagnostics);
        return copy;
    }
}
