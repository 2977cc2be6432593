using System.Runtime.Loader;

namespace Ordain.Cli;

/// <summary>Where the assemblies are that the tool uses and does not carry.</summary>
internal static class Libraries
{
    public static void LookIn(IEnumerable<string> folders)
    {
        string[] all = [.. folders];
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            all.Select(folder => Path.GetFullPath(Path.Combine(folder, name.Name + ".dll"))).FirstOrDefault(File.Exists) is { } path
                ? context.LoadFromAssemblyPath(path)
                : null;
    }
}
