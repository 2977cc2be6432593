using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>The files of a project, each with its path.</summary>
public class SourceFileCollection : List<(string filename, SourceText content)>
{
    /// <summary>Adds a file.</summary>
    public void Add((string filename, string content) file) => Add((file.filename, SourceText.From(file.content)));

    /// <summary>Adds a file that a generator is expected to make, in UTF-8.</summary>
    public void Add((Type sourceGeneratorType, string filename, string content) file) =>
        Add((file.sourceGeneratorType, file.filename, SourceText.From(file.content, Encoding.UTF8)));

    /// <summary>Adds a file that a generator is expected to make.</summary>
    public void Add((Type sourceGeneratorType, string filename, SourceText content) file) =>
        Add((Path.Combine(file.sourceGeneratorType.Assembly.GetName().Name ?? string.Empty, file.sourceGeneratorType.FullName!, file.filename), file.content));
}
