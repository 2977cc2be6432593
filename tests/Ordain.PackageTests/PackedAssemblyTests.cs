using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Ordain.PackageTests;

[Collection(PackageFeedCollection.Name)]
public sealed class PackedAssemblyTests(PackageFeed feed)
{
    // What Roslyn 4.14 itself was built with: a reference to anything later, or to anything else, loads in a newer host and not in this one.
    private static readonly Dictionary<string, Version> _hostSupplies = new()
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 14, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 14, 0, 0),
        ["System.Collections.Immutable"] = new(9, 0, 0, 0),
        ["System.Composition.AttributedModel"] = new(9, 0, 0, 0),
        ["System.Reflection.Metadata"] = new(9, 0, 0, 0),
        ["System.Memory"] = new(4, 0, 1, 2),
    };

    [Theory]
    [InlineData("Ordain.Compiler")]
    [InlineData("Ordain.CodeFixes", "Ordain.Compiler")]
    public void CompilerPart_ReferencesOnlyWhatEveryHostSupplies(string assembly, params string[] besides)
    {
        using PEReader reader = Open("Ordain", $"analyzers/dotnet/cs/{assembly}.dll");
        MetadataReader metadata = reader.GetMetadataReader();
        IEnumerable<string> tooMuch = metadata.AssemblyReferences
            .Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())
            .Where(name => !besides.Contains(name.Name))
            .Where(name => !_hostSupplies.TryGetValue(name.Name!, out Version? supplied) || name.Version > supplied)
            .Select(name => $"{name.Name} {name.Version}");

        Assert.Empty(tooMuch);
    }

    [Fact]
    public void Compiler_KnowsNothingOfWorkspaces()
    {
        using PEReader reader = Open("Ordain", "analyzers/dotnet/cs/Ordain.Compiler.dll");
        MetadataReader metadata = reader.GetMetadataReader();

        Assert.DoesNotContain(
            metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name)),
            name => name.Contains("Workspaces", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ordain", "lib/net10.0/Ordain.dll")]
    [InlineData("Ordain", "analyzers/dotnet/cs/Ordain.Compiler.dll")]
    [InlineData("Ordain", "analyzers/dotnet/cs/Ordain.CodeFixes.dll")]
    [InlineData("Ordain.Client", "lib/net10.0/Ordain.Client.dll")]
    [InlineData("Ordain.Contracts.Afterpay", "lib/net10.0/Ordain.Contracts.Afterpay.dll")]
    [InlineData("Ordain.Contracts.Optty", "lib/net10.0/Ordain.Contracts.Optty.dll")]
    [InlineData("Ordain.Contracts.Paynova", "lib/net10.0/Ordain.Contracts.Paynova.dll")]
    [InlineData("Ordain.Contracts.Peach", "lib/net10.0/Ordain.Contracts.Peach.dll")]
    [InlineData("Ordain.Simulator", "lib/net10.0/Ordain.Simulator.dll")]
    public void Assembly_IsReproducibleAndCarriesItsSymbols(string package, string entry)
    {
        using PEReader reader = Open(package, entry);
        IEnumerable<DebugDirectoryEntryType> debug = reader.ReadDebugDirectory().Select(directory => directory.Type);

        Assert.Contains(DebugDirectoryEntryType.Reproducible, debug);
        Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, debug);
    }

    private PEReader Open(string package, string entry) => new(ImmutableArray.Create(new Package(feed, package).Read(entry)));
}
