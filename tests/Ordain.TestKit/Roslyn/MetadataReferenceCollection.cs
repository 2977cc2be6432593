using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>The references of a project.</summary>
public class MetadataReferenceCollection : List<MetadataReference>
{
    /// <summary>Adds a loaded assembly.</summary>
    public void Add(Assembly assembly) => Add(TestReferences.For(assembly));

    /// <summary>Adds the assembly at a path.</summary>
    public void Add(string path) => Add(TestReferences.FromFile(path));
}
