using System.Globalization;

namespace Ordain.PackageTests;

/// <summary>
/// The packages, packed once from what is built, in a folder feed with a package cache of its own. The version is new each time: a cache
/// that has seen Ordain before cannot answer.
/// </summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly string _root = Directory.CreateTempSubdirectory("ordain-packages-").FullName;

    public string Version { get; } = string.Create(CultureInfo.InvariantCulture, $"0.1.0-test.{DateTime.UtcNow.Ticks}");

    internal string Folder => Path.Combine(_root, "feed");

    internal string ConsumersFolder => Path.Combine(_root, "consumers");

    internal ProcessResult Packing { get; private set; } = null!;

    /// <summary>The packages that the machine has already are taken from there; ours cannot be among them.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(_root, "cache"),
        ["NUGET_FALLBACK_PACKAGES"] = BuildUnderTest.PackageCache,
    };

    public async Task InitializeAsync()
    {
        List<string> arguments =
        [
            "pack", Path.Combine(BuildUnderTest.RepositoryRoot, "Toolkit.sln"), "--no-build", "-c", BuildUnderTest.Configuration, "-m:1", "-tl:off",
            $"-p:PackageVersion={Version}", $"-p:PackageOutputPath={Folder}", $"-p:NuspecOutputPath={Path.Combine(_root, "nuspec")}",
        ];
        if (BuildUnderTest.ArtifactsPath is { } artifacts)
        {
            arguments.AddRange(["--artifacts-path", artifacts]);
        }

        Packing = await Command.DotnetAsync(BuildUnderTest.RepositoryRoot, new Dictionary<string, string>(), [.. arguments]);
        Packing.Succeeded();

        Directory.CreateDirectory(ConsumersFolder);
        File.Copy(Path.Combine(BuildUnderTest.RepositoryRoot, "global.json"), Path.Combine(_root, "global.json"));

        // What a folder above has to say ends here.
        foreach (string file in new[] { "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props" })
        {
            await File.WriteAllTextAsync(Path.Combine(_root, file), "<Project />\n");
        }

        await File.WriteAllTextAsync(Path.Combine(_root, ".editorconfig"), "root = true\n");

        // Beside the sources that the machine is configured with, not instead of them.
        await File.WriteAllTextAsync(Path.Combine(_root, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="ordain-packages-under-test" value="feed" />
              </packageSources>
            </configuration>
            """);
    }

    public Task DisposeAsync()
    {
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Where a compiler server still holds an analyzer, the folder stays for the system to clean.
        }

        return Task.CompletedTask;
    }
}
