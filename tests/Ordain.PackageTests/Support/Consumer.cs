namespace Ordain.PackageTests;

/// <summary>A fresh project outside the repository that knows Ordain by its packages only.</summary>
internal sealed class Consumer
{
    public const string PrintedBeforeAnalyzers = "compiles with ";

    private readonly PackageFeed _feed;
    private readonly string _name;

    private Consumer(PackageFeed feed, string name)
    {
        _feed = feed;
        _name = name;
        Folder = Directory.CreateDirectory(Path.Combine(feed.ConsumersFolder, name)).FullName;
    }

    public string Folder { get; }

    private string ProjectFile => Path.Combine(Folder, $"{_name}.csproj");

    /// <summary>Makes the project. <paramref name="packages"/> are ids of ours.</summary>
    public static Consumer WithPackages(PackageFeed feed, string name, string[] packages, string properties = "") =>
        Create(feed, name, properties, packages.Select(id => $"""<PackageReference Include="{id}" Version="{feed.Version}" />"""));

    /// <summary>Makes the project on the assemblies that the packages were made of, as the repository's own projects use them.</summary>
    public static Consumer WithAssemblies(PackageFeed feed, string name, string[] libraries) =>
        Create(feed, name, "", libraries
            .Select(library => $"""<Reference Include="{BuildUnderTest.Assembly(library, "net10.0")}" />""")
            .Append($"""<Analyzer Include="{BuildUnderTest.Assembly("Ordain.Compiler", "netstandard2.0")}" />"""));

    public Consumer With(string file, string text)
    {
        string path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public Task<ProcessResult> BuildAsync(params string[] options) => RestoringAsync(["build", ProjectFile, .. options]);

    public Task<ProcessResult> RestoreAsync(params string[] options) => RestoringAsync(["restore", ProjectFile, .. options]);

    public Task<ProcessResult> PublishAsync(string output, params string[] options) =>
        RestoringAsync(["publish", ProjectFile, "-o", Path.Combine(Folder, output), .. options]);

    /// <summary>Runs what <see cref="BuildAsync"/> built.</summary>
    public Task<ProcessResult> RunAsync() => Command.DotnetAsync(
        Folder, _feed.Environment, Path.Combine(Folder, "bin", "Debug", "net10.0", $"{_name}.dll"));

    /// <summary>Runs what <see cref="PublishAsync"/> published.</summary>
    public Task<ProcessResult> RunPublishedAsync(string output) => Command.RunAsync(
        Path.Combine(Folder, output, OperatingSystem.IsWindows() ? $"{_name}.exe" : _name), Folder, _feed.Environment);

    public Task<ProcessResult> DotnetAsync(params string[] arguments) => Command.DotnetAsync(Folder, _feed.Environment, arguments);

    private static Consumer Create(PackageFeed feed, string name, string properties, IEnumerable<string> items)
    {
        Consumer consumer = new(feed, name);
        return consumer.With($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {string.Join("\n    ", items)}
              </ItemGroup>
              <Target Name="PrintAnalyzers" BeforeTargets="CoreCompile">
                <Message Importance="high" Text="{PrintedBeforeAnalyzers}%(Analyzer.Filename)" />
              </Target>
            </Project>
            """);
    }

    // Without the network where the machine has everything already; otherwise from the sources that the machine is configured with.
    private async Task<ProcessResult> RestoringAsync(string[] arguments)
    {
        string[] quiet = [.. arguments, "-m:1", "-tl:off", "--nologo"];
        ProcessResult local = await DotnetAsync([.. quiet, $"-p:RestoreSources={_feed.Folder}"]);
        return local.Output.Contains(": error NU", StringComparison.Ordinal) ? await DotnetAsync(quiet) : local;
    }
}
