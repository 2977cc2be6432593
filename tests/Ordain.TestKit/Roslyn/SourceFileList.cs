using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>The sources of a project; those added without a name are numbered.</summary>
public class SourceFileList : SourceFileCollection
{
    private readonly string _prefix;
    private readonly string _extension;

    /// <summary>Creates a list with the prefix and the extension of its names.</summary>
    public SourceFileList(string defaultPrefix, string defaultExtension)
    {
        _prefix = defaultPrefix;
        _extension = defaultExtension;
    }

    /// <summary>Adds a source with the next number as its name.</summary>
    public void Add(string content) => Add((NextName(), content));

    /// <summary>Adds a source with the next number as its name.</summary>
    public void Add(SourceText content) => Add((NextName(), content));

    private string NextName() => string.Create(CultureInfo.InvariantCulture, $"{_prefix}{Count}.{_extension}");
}
