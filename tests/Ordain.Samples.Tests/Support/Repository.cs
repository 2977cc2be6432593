using System.Reflection;

namespace Ordain.Samples.Tests;

/// <summary>The files of the repository, without what builds put there.</summary>
internal static class Repository
{
    private static readonly string[] _notOurs = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Root { get; } = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Paths relative to the root, with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Walk(new DirectoryInfo(Root)).Order(StringComparer.Ordinal)];

    public static bool Exists(string path) => File.Exists(PathOf(path)) || Directory.Exists(PathOf(path));

    /// <summary>The text of a file, with <c>\n</c> as line ends wherever it was checked out.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path)).ReplaceLineEndings("\n");

    private static string PathOf(string path) => Path.Combine(Root, path);

    private static IEnumerable<string> Walk(DirectoryInfo directory)
    {
        // In a linked working tree .git is a file.
        foreach (FileInfo file in directory.EnumerateFiles().Where(file => !_notOurs.Contains(file.Name)))
        {
            yield return Path.GetRelativePath(Root, file.FullName).Replace('\\', '/');
        }

        foreach (DirectoryInfo child in directory.EnumerateDirectories().Where(child => !_notOurs.Contains(child.Name)))
        {
            foreach (string file in Walk(child))
            {
                yield return file;
            }
        }
    }
}
