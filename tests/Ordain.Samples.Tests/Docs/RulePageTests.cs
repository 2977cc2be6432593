using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Ordain.Samples.Tests.Docs;

/// <summary>Every diagnostic has a page, and what the page shows is what the compiler says.</summary>
public sealed class RulePageTests
{
    // The examples are about orders, not about usings.
    private const string Usings = """
        global using System.ComponentModel.DataAnnotations;
        global using System.Text.Json;
        global using System.Text.Json.Serialization;
        global using Ordain;
        global using Ordain.Client;
        global using Ordain.Contracts.Afterpay;
        global using Ordain.Contracts.Optty;
        """;

    public static TheoryData<string> Ids => [.. Rules.All.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void APage_SaysWhatTheDiagnosticIs(string id)
    {
        DiagnosticDescriptor rule = Rules.Find(id);
        string page = Read(id);

        Has(page, $"# {id}: {rule.Title.ToString(CultureInfo.InvariantCulture)}\n");
        Has(page, $"| {rule.Category} | {rule.DefaultSeverity} |");
        Has(page, $"`{rule.MessageFormat.ToString(CultureInfo.InvariantCulture)}`");
        foreach (string section in new[] { "Cause", "Example", "Fix", "Suppress", "Why it matters" })
        {
            Assert.True(
                !string.IsNullOrWhiteSpace(Markdown.Section(page, section)),
                $"{PathOf(id)} has no section \"## {section}\". Every page has Cause, Example, Fix, Suppress and Why it matters.");
        }

        Has(Markdown.Section(page, "Suppress")!, $"#pragma warning disable {id}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheExample_GivesWhatThePageShows(string id)
    {
        IReadOnlyList<CodeBlock> blocks = Markdown.Blocks(Markdown.Section(Read(id), "Example") ?? "");
        CodeBlock code = Assert.Single(blocks, static block => block.Language == "csharp");
        CodeBlock shown = Assert.Single(blocks, static block => block.Language == "text");

        Example example = await Example.CompileAsync([("Example.cs", code.Text)], Usings, id);

        Assert.Contains(example.Diagnostics, diagnostic => diagnostic.Id == id);
        string printed = example.Print(withLinks: false);
        Assert.True(shown.Text == printed, $"{PathOf(id)} should show under its example:\n{printed}");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheFix_GivesNothing(string id)
    {
        CodeBlock[] fixes = [.. Markdown.Blocks(Markdown.Section(Read(id), "Fix") ?? "").Where(static block => block.Language == "csharp")];
        Assert.True(fixes.Length > 0, $"{PathOf(id)} has no C# block in its section \"## Fix\".");

        foreach (CodeBlock fix in fixes)
        {
            Example example = await Example.CompileAsync([("Fix.cs", fix.Text)], Usings, id);
            Assert.True(example.Diagnostics.Count == 0, $"The fix of {PathOf(id)} gives:\n{example.Print(withLinks: false)}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheHelpLink_LeadsToThePage(string id) => Assert.EndsWith($"/blob/main/{PathOf(id)}", Rules.Find(id).HelpLinkUri, StringComparison.Ordinal);

    [Fact]
    public void TheIndex_ListsAllDiagnostics()
    {
        string[] rows = [.. Rules.All.Select(static rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title.ToString(CultureInfo.InvariantCulture)} | {rule.DefaultSeverity} |")];

        string index = Repository.Read("docs/rules/README.md");

        string[] listed = [.. index.Split('\n').Where(static line => line.StartsWith("| [ORD", StringComparison.Ordinal))];
        Assert.True(rows.SequenceEqual(listed), $"The table of docs/rules/README.md should have these rows:\n{string.Join('\n', rows)}");
    }

    [Fact]
    public void APage_IsAboutADiagnosticThatExists()
    {
        IEnumerable<string> pages = Repository.Files.Where(static file => file.StartsWith("docs/rules/ORD", StringComparison.Ordinal));

        Assert.Equal(Rules.All.Select(static rule => PathOf(rule.Id)), pages);
    }

    private static string PathOf(string id) => $"docs/rules/{id}.md";

    private static string Read(string id)
    {
        Assert.True(Repository.Exists(PathOf(id)), $"{PathOf(id)} is missing: every diagnostic has a page. Copy the page of another one and change it.");
        return Repository.Read(PathOf(id));
    }

    private static void Has(string text, string part) => Assert.True(text.Contains(part, StringComparison.Ordinal), $"Missing:\n{part}\nin:\n{text}");
}
