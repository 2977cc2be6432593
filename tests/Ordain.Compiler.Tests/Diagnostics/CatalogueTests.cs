using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Analysis;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>Every diagnostic has a place in all the lists that name it.</summary>
public sealed partial class CatalogueTests
{
    private static readonly DiagnosticDescriptor[] _descriptors =
    [
        .. typeof(Descriptors).GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>(),
    ];

    private static readonly DirectoryInfo _repository = FindRepository();

    public static TheoryData<string> Ids => [.. _descriptors.Select(descriptor => descriptor.Id)];

    private static DiagnosticDescriptor Of(string id) => _descriptors.Single(descriptor => descriptor.Id == id);

    private static DirectoryInfo FindRepository()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Directory.Packages.props")))
        {
            directory = directory.Parent;
        }

        return directory ?? throw new InvalidOperationException($"No folder above '{AppContext.BaseDirectory}' is the repository.");
    }

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([_repository.FullName, .. path]));

    [Fact]
    public void Ids_AreUniqueAndComplete()
    {
        string[] ids = [.. typeof(DiagnosticIds).GetFields().Select(field => (string)field.GetValue(null)!)];

        Assert.NotEmpty(ids);
        Assert.Equal(ids.Order(StringComparer.Ordinal), _descriptors.Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal));
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_IsWellFormed(string id)
    {
        DiagnosticDescriptor descriptor = Of(id);
        string title = descriptor.Title.ToString(CultureInfo.InvariantCulture);

        Assert.Matches("^ORD[0-4][0-9]{3}$", id);
        Assert.Equal($"https://github.com/ordain-dotnet/ordain/blob/main/docs/rules/{id}.md", descriptor.HelpLinkUri);
        Assert.True(descriptor.IsEnabledByDefault);
        Assert.NotEmpty(title);
        Assert.False(title.EndsWith('.'), "A title is no sentence.");
        Assert.EndsWith(".", descriptor.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.False(descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture).EndsWith('.'), "A message is no sentence.");
        Assert.Equal(
            id[3] switch { '0' => "Ordain.Generation", '1' => "Ordain.Definition", '2' => "Ordain.Mapping", '3' => "Ordain.CallSite", _ => "Ordain.Privacy" },
            descriptor.Category);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_IsReportedByOneAnalyzer(string id)
    {
        Type[] analyzers = [.. typeof(OrdainGenerator).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(OrdainAnalyzer)) && !type.IsAbstract)];

        Assert.Single(analyzers, type => Supported(type).Any(descriptor => ReferenceEquals(descriptor, Of(id))));
        Assert.All(analyzers, type => Assert.NotNull(type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()));

        static ImmutableArray<DiagnosticDescriptor> Supported(Type type) => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics;
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Release_NamesTheDiagnosticAsItIs(string id)
    {
        DiagnosticDescriptor descriptor = Of(id);
        string releases = Read("src", "Ordain.Compiler", "Diagnostics", "AnalyzerReleases.Shipped.md") + Read("src", "Ordain.Compiler", "Diagnostics", "AnalyzerReleases.Unshipped.md");

        string line = Assert.Single(releases.Split('\n'), line => line.StartsWith(id + " ", StringComparison.Ordinal));
        Assert.StartsWith($"{id} | {descriptor.Category} | {descriptor.DefaultSeverity} |", line, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_Exists(string id)
    {
        string page = Path.Combine(_repository.FullName, "docs", "rules", id + ".md");

        Assert.True(File.Exists(page), $"docs/rules/{id}.md is missing.");
        Assert.Contains(id, File.ReadLines(page).First(), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_AreOnlyOfDiagnosticsThatExist()
    {
        string folder = Path.Combine(_repository.FullName, "docs", "rules");

        Assert.All(Directory.EnumerateFiles(folder, "ORD*.md"), page => Assert.Contains(Path.GetFileNameWithoutExtension(page), _descriptors.Select(descriptor => descriptor.Id)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TestClass_MentionsTheDiagnostic(string id)
    {
        string name = typeof(DiagnosticIds).GetFields().Single(field => (string)field.GetValue(null)! == id).Name;

        Assert.Contains(
            Directory.EnumerateFiles(Path.Combine(_repository.FullName, "tests"), "*Tests.cs", SearchOption.AllDirectories),
            file => !file.EndsWith("CatalogueTests.cs", StringComparison.Ordinal) && File.ReadAllText(file) is var text
                && text.Contains(id, StringComparison.Ordinal) && TestMethods().IsMatch(text) && (text.Contains("Descriptors." + name, StringComparison.Ordinal) || text.Contains(id + "\"", StringComparison.Ordinal) || text.Contains(id + ":", StringComparison.Ordinal)));
    }

    [GeneratedRegex(@"\[(Fact|Theory)\]")]
    private static partial Regex TestMethods();
}
