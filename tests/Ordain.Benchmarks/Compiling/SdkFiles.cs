using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Ordain.Benchmarks.Compiling;

/// <summary>What ships with the SDK that runs this: reference assemblies, and the generators beside them.</summary>
internal static class SdkFiles
{
    private static readonly string _packs = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../packs"));

    private static readonly Lazy<MetadataReference[]> _references = new(() =>
    [
        .. new[] { "Microsoft.NETCore.App.Ref", "Microsoft.AspNetCore.App.Ref" }
            .SelectMany(static pack => Directory.EnumerateFiles(Directory.EnumerateDirectories(Path.Combine(Newest(pack), "ref")).Single(), "*.dll"))
            .Append(typeof(ContractAttribute).Assembly.Location)
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ]);

    public static IReadOnlyList<MetadataReference> References => _references.Value;

    public static IIncrementalGenerator Generator(string pack, string assembly, string type) =>
        (IIncrementalGenerator)Activator.CreateInstance(Assembly.LoadFrom(Path.Combine(Newest(pack), "analyzers/dotnet/cs", assembly + ".dll")).GetType(type, throwOnError: true)!)!;

    private static string Newest(string pack)
    {
        string directory = Path.Combine(_packs, pack);
        return Directory.Exists(directory)
            ? Directory.EnumerateDirectories(directory).OrderBy(static path => Version.Parse(Path.GetFileName(path).Split('-')[0])).Last()
            : throw new InvalidOperationException($"There is no '{directory}': run this with the .NET SDK, not with the runtime alone.");
    }
}
