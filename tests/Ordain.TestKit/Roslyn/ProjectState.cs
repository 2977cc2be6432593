using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>The content of a project.</summary>
public class ProjectState
{
    /// <summary>Creates an empty project.</summary>
    public ProjectState(string name, string language, string defaultPrefix, string defaultExtension)
    {
        Name = name;
        AssemblyName = name;
        Language = language;
        DefaultPrefix = defaultPrefix;
        DefaultExtension = defaultExtension;
        Sources = new(defaultPrefix, defaultExtension);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The assembly's name; the project's unless it is set.</summary>
    public string AssemblyName { get; set; }

    /// <summary>The language.</summary>
    public string Language { get; }

    /// <summary>The target framework; null for the test's.</summary>
    public ReferenceAssemblies? ReferenceAssemblies { get; set; }

    /// <summary>The kind of output; null for the test's.</summary>
    public OutputKind? OutputKind { get; set; }

    /// <summary>How documentation comments are read; null for the test's.</summary>
    public DocumentationMode? DocumentationMode { get; set; }

    /// <summary>The sources.</summary>
    public SourceFileList Sources { get; }

    /// <summary>What the generators are expected to make.</summary>
    public SourceFileCollection GeneratedSources { get; } = [];

    /// <summary>The additional files.</summary>
    public SourceFileCollection AdditionalFiles { get; } = [];

    /// <summary>The analyzer configuration files, by absolute path.</summary>
    public SourceFileCollection AnalyzerConfigFiles { get; } = [];

    /// <summary>The names of the projects that this one refers to.</summary>
    public List<string> AdditionalProjectReferences { get; } = [];

    /// <summary>The references.</summary>
    public MetadataReferenceCollection AdditionalReferences { get; } = [];

    internal string DefaultPrefix { get; }

    internal string DefaultExtension { get; }

    internal IEnumerable<SourceFileCollection> Files => [Sources, GeneratedSources, AdditionalFiles, AnalyzerConfigFiles];

    internal bool HasContent =>
        Files.Any(files => files.Count > 0) || AdditionalProjectReferences.Count > 0 || AdditionalReferences.Count > 0;

    internal void CopySettingsTo(ProjectState other)
    {
        other.AssemblyName = AssemblyName;
        other.ReferenceAssemblies = ReferenceAssemblies;
        other.OutputKind = OutputKind;
        other.DocumentationMode = DocumentationMode;
    }

    /// <summary>A copy whose files are mapped, kind by kind.</summary>
    internal ProjectState CopyWithFiles(Func<SourceFileCollection, SourceFileCollection> map) =>
        CopyTo(new ProjectState(Name, Language, DefaultPrefix, DefaultExtension), map);

    internal TState CopyTo<TState>(TState copy, Func<SourceFileCollection, SourceFileCollection> map)
        where TState : ProjectState
    {
        CopySettingsTo(copy);
        foreach (var (from, to) in Files.Zip(copy.Files))
        {
            to.AddRange(map(from));
        }

        copy.AdditionalProjectReferences.AddRange(AdditionalProjectReferences);
        copy.AdditionalReferences.AddRange(AdditionalReferences);
        return copy;
    }
}
