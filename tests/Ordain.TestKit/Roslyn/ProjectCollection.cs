namespace Ordain.TestKit.Roslyn;

/// <summary>The additional projects of a solution; naming one makes it.</summary>
public class ProjectCollection : Dictionary<string, ProjectState>
{
    private readonly string _language;
    private readonly string _extension;

    /// <summary>Creates an empty collection.</summary>
    public ProjectCollection(string defaultLanguage, string defaultExtension)
        : base(StringComparer.Ordinal)
    {
        _language = defaultLanguage;
        _extension = defaultExtension;
    }

    /// <summary>The project of a name, made if there is none. Its sources are called <c>/{name}/Test0.cs</c> and so on.</summary>
    public new ProjectState this[string projectName] => this[projectName, _language];

    /// <summary>The project of a name, made if there is none.</summary>
    public ProjectState this[string projectName, string language]
    {
        get
        {
            if (!TryGetValue(projectName, out ProjectState? project))
            {
                project = new(projectName, language, $"/{projectName}/Test", _extension);
                Add(projectName, project);
            }

            return project.Language == language
                ? project
                : throw new InvalidOperationException($"The project '{projectName}' is written in {project.Language}.");
        }
    }
}
