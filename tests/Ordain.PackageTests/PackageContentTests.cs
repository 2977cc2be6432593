using System.Xml.Linq;

namespace Ordain.PackageTests;

[Collection(PackageFeedCollection.Name)]
public sealed class PackageContentTests(PackageFeed feed)
{
    [Fact]
    public void Pack_MakesThesePackagesAndNoOther()
    {
        string[] expected =
        [
            $"Ordain.{feed.Version}.nupkg",
            $"Ordain.AspNetCore.{feed.Version}.nupkg",
            $"Ordain.Client.{feed.Version}.nupkg",
            $"Ordain.Contracts.Afterpay.{feed.Version}.nupkg",
            $"Ordain.Contracts.Optty.{feed.Version}.nupkg",
            $"Ordain.Contracts.Paynova.{feed.Version}.nupkg",
            $"Ordain.Contracts.Peach.{feed.Version}.nupkg",
            $"Ordain.Simulator.{feed.Version}.nupkg",
        ];
        Assert.Equal(expected, Directory.GetFiles(feed.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Pack_HasNothingToComplainAbout()
    {
        Assert.DoesNotContain(feed.Packing.Lines, line => !line.StartsWith("Successfully created package", StringComparison.Ordinal));
    }

    [Fact]
    public void Ordain_CarriesTheCompilerPartsBesideTheLibrary()
    {
        string[] expected =
        [
            "Ordain.nuspec",
            "README.md",
            "analyzers/dotnet/cs/Ordain.CodeFixes.dll",
            "analyzers/dotnet/cs/Ordain.Compiler.dll",
            "buildTransitive/Ordain.All.globalconfig",
            "buildTransitive/Ordain.Minimum.globalconfig",
            "buildTransitive/Ordain.None.globalconfig",
            "buildTransitive/Ordain.Strict.globalconfig",
            "buildTransitive/Ordain.targets",
            "lib/net10.0/Ordain.dll",
            "lib/net10.0/Ordain.xml",
            "lib/net10.0/de/Ordain.resources.dll",
            "tools/net10.0/Ordain.Cli.dll",
            "tools/net10.0/Ordain.Cli.runtimeconfig.json",
        ];
        Assert.Equal(expected, new Package(feed, "Ordain").Entries());
    }

    [Theory]
    [InlineData("Ordain.AspNetCore")]
    [InlineData("Ordain.Client")]
    [InlineData("Ordain.Contracts.Afterpay")]
    [InlineData("Ordain.Contracts.Optty")]
    [InlineData("Ordain.Contracts.Paynova")]
    [InlineData("Ordain.Contracts.Peach")]
    public void OtherPackages_AreALibraryAndItsDocumentation(string id)
    {
        string[] expected = [$"{id}.nuspec", "README.md", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];
        Assert.Equal(expected, new Package(feed, id).Entries());
    }

    [Fact]
    public void Simulator_IsALibraryThatCouldRun()
    {
        string[] expected =
        [
            "Ordain.Simulator.nuspec",
            "README.md",
            "lib/net10.0/Ordain.Simulator.dll",
            "lib/net10.0/Ordain.Simulator.runtimeconfig.json",
            "lib/net10.0/Ordain.Simulator.xml",
        ];
        Assert.Equal(expected, new Package(feed, "Ordain.Simulator").Entries());
    }

    [Theory]
    [InlineData("Ordain")]
    [InlineData("Ordain.AspNetCore", "Ordain with All")]
    [InlineData("Ordain.Client", "Microsoft.Extensions.Http without Build,Analyzers", "Ordain with All", "Polly.Core without Build,Analyzers")]
    [InlineData("Ordain.Contracts.Afterpay", "Microsoft.Extensions.Http without Build,Analyzers", "Ordain with All", "Ordain.Client without Build,Analyzers", "Polly.Core without Build,Analyzers")]
    [InlineData("Ordain.Contracts.Optty", "Microsoft.Extensions.Http without Build,Analyzers", "Ordain with All", "Ordain.Client without Build,Analyzers", "Polly.Core without Build,Analyzers")]
    [InlineData("Ordain.Contracts.Paynova", "Microsoft.Extensions.Http without Build,Analyzers", "Ordain with All", "Ordain.Client without Build,Analyzers", "Polly.Core without Build,Analyzers")]
    [InlineData("Ordain.Contracts.Peach", "Microsoft.Extensions.Http without Build,Analyzers", "Ordain with All", "Ordain.Client without Build,Analyzers", "Polly.Core without Build,Analyzers")]
    [InlineData("Ordain.Simulator")]
    public void Dependencies_BringTheCompilerPartsAlongAndAreOfTheSameVersion(string id, params string[] expected)
    {
        XElement group = Assert.Single(new Package(feed, id).Metadata().Element("dependencies")!.Elements());
        List<XElement> dependencies = group.Elements().OrderBy(dependency => (string)dependency.Attribute("id")!, StringComparer.Ordinal).ToList();

        Assert.Equal("net10.0", (string)group.Attribute("targetFramework")!);
        Assert.Equal(expected, dependencies.Select(Describe));
        Assert.All(
            dependencies.Where(dependency => Describe(dependency).StartsWith("Ordain", StringComparison.Ordinal)),
            dependency => Assert.Equal(feed.Version, (string)dependency.Attribute("version")!));
    }

    [Fact]
    public void Simulator_AsksForTheWebFramework()
    {
        XElement group = Assert.Single(new Package(feed, "Ordain.Simulator").Metadata().Element("frameworkReferences")!.Elements());
        Assert.Equal("Microsoft.AspNetCore.App", (string)Assert.Single(group.Elements()).Attribute("name")!);
    }

    [Theory]
    [InlineData("Ordain")]
    [InlineData("Ordain.AspNetCore")]
    [InlineData("Ordain.Client")]
    [InlineData("Ordain.Contracts.Afterpay")]
    [InlineData("Ordain.Contracts.Optty")]
    [InlineData("Ordain.Contracts.Paynova")]
    [InlineData("Ordain.Contracts.Peach")]
    [InlineData("Ordain.Simulator")]
    public void Metadata_SaysWhatThePackageIs(string id)
    {
        XElement metadata = new Package(feed, id).Metadata();

        Assert.Equal("MIT", metadata.Element("license")!.Value);
        Assert.Equal("README.md", metadata.Element("readme")?.Value);
        Assert.Equal("Ordain contributors", metadata.Element("authors")!.Value);
        Assert.NotEqual("Package Description", metadata.Element("description")!.Value);
        Assert.Contains("payments", metadata.Element("tags")!.Value, StringComparison.Ordinal);
    }

    private static string Describe(XElement dependency) =>
        $"{(string)dependency.Attribute("id")!}"
        + (dependency.Attribute("include") is { } include ? $" with {include.Value}" : "")
        + (dependency.Attribute("exclude") is { } exclude ? $" without {exclude.Value}" : "");
}
