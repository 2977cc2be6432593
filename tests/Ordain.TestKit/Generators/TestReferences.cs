using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit;

/// <summary>Metadata references for code under test, read once per process.</summary>
public static class TestReferences
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> LazyFramework = new(ReadFramework);

    private static readonly ConcurrentDictionary<string, MetadataReference> ByPath = new(StringComparer.Ordinal);

    /// <summary>The reference assemblies of the framework, from <c>refs/</c> beside the test assembly.</summary>
    public static ImmutableArray<MetadataReference> Framework => LazyFramework.Value;

    /// <summary>A cached reference to a loaded assembly.</summary>
    public static MetadataReference For(Assembly assembly)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        if (string.IsNullOrEmpty(assembly.Location))
        {
            throw new ArgumentException($"The assembly {assembly} has no file to refer to.", nameof(assembly));
        }

        return FromFile(assembly.Location);
    }

    /// <summary>A cached reference to the assembly at a path.</summary>
    public static MetadataReference FromFile(string path) =>
        ByPath.GetOrAdd(Path.GetFullPath(path), static file => MetadataReference.CreateFromFile(file));

    private static ImmutableArray<MetadataReference> ReadFramework()
    {
        string directory = Path.Combine(AppContext.BaseDirectory, "refs");
        if (!Directory.Exists(directory))
        {
            throw new InvalidOperationException(
                $"There is no directory '{directory}'. Set <UsesRoslynTesting>true</UsesRoslynTesting> in the test project: it copies the reference assemblies.");
        }

        return
        [
            .. Directory.EnumerateFiles(directory, "*.dll")
                .Order(StringComparer.Ordinal)
                .Select(MetadataReference (path) => MetadataReference.CreateFromFile(path)),
        ];
    }
}
