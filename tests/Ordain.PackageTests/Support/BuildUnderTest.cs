using System.Reflection;

namespace Ordain.PackageTests;

/// <summary>Where the build that made these tests put things.</summary>
internal static class BuildUnderTest
{
    public static string RepositoryRoot => Metadata("RepositoryRoot")!;

    public static string Configuration => Metadata("Configuration")!;

    /// <summary>The folder of a build with <c>--artifacts-path</c>, or null.</summary>
    public static string? ArtifactsPath => Metadata("ArtifactsPath");

    /// <summary>Where the packages are that the build itself restored.</summary>
    public static string PackageCache => Metadata("PackageCache")!;

    public static string Assembly(string project, string framework) => ArtifactsPath is null
        ? Path.Combine(RepositoryRoot, "src", project, "bin", Configuration, framework, $"{project}.dll")
        : Path.Combine(ArtifactsPath, "bin", project, Configuration.ToLowerInvariant(), $"{project}.dll");

    private static string? Metadata(string key) => typeof(BuildUnderTest).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .SingleOrDefault(attribute => attribute.Key == key)?.Value;
}
