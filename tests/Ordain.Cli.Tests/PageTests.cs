using System.Xml.Linq;
using Ordain.Cli.Readiness;

namespace Ordain.Cli.Tests;

/// <summary>The pages as they are written; set ORDAIN_UPDATE_GOLDEN to write them anew.</summary>
public sealed class PageTests
{
    private const string Title = "<Shop> & Co";

    [Fact]
    public void Markdown_IsAsItWas() => Golden("Readiness.md.txt", MarkdownPage.Of(Title, Report.Own));

    [Fact]
    public void Html_IsAsItWas() => Golden("Readiness.html", HtmlPage.Of(Title, Report.Own));

    [Fact]
    public void Sample_PublishesItsReport() =>
        Golden(Path.Combine(Report.RepositoryRoot, "samples", "Checkout", "Checkout.readiness.md"), MarkdownPage.Of("Checkout", Report.Read("Checkout.dll")));

    [Fact]
    public void Assembly_WithoutModels_SaysSo()
    {
        IReadOnlyList<ModelMatrix> none = Report.Read("Ordain.dll");

        Assert.Equal("# Readiness of Ordain\n\nNo type here has [PayloadFor].\n", MarkdownPage.Of("Ordain", none));
        Assert.Contains("<p>No type here has [PayloadFor].</p>", HtmlPage.Of("Ordain", none), StringComparison.Ordinal);
    }

    [Fact]
    public void Html_LoadsAndRunsNothing()
    {
        XElement html = Parse(HtmlPage.Of(Title, Report.Own));

        string[] elements = [.. html.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct()];
        Assert.DoesNotContain(elements, name => name is "script" or "link" or "img" or "b" or "iframe");
        Assert.DoesNotContain(html.Descendants().Attributes(), attribute => attribute.Name.LocalName is "src" or "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", html.Descendants("style").Single().Value, StringComparison.Ordinal);
        Assert.Contains(html.Descendants("code"), code => code.Value == "<script>alert('ref')</script>|`x`");
    }

    [Fact]
    public void Html_LinksLeadToConditionsOfTheSameModel()
    {
        XElement html = Parse(HtmlPage.Of(Title, Report.Own));
        Dictionary<string, string> places = html.Descendants().Where(element => element.Attribute("id") is not null).ToDictionary(element => (string)element.Attribute("id")!, element => element.Value);

        Assert.NotEmpty(html.Descendants("a"));
        Assert.All(html.Descendants("a"), link =>
        {
            string target = ((string)link.Attribute("href")!)[1..];
            string model = (string)html.Descendants().TakeWhile(element => element != link).Last(element => element.Name == "h2").Attribute("id")!;
            Assert.StartsWith(model + "-condition-", target, StringComparison.Ordinal);
            Assert.EndsWith(": " + (string)link.Attribute("title")!, places[target], StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Html_TablesSayWhatTheirHeadsAreOf()
    {
        XElement html = Parse(HtmlPage.Of(Title, Report.Own));

        Assert.All(html.Descendants("table"), table =>
        {
            Assert.NotEmpty(table.Element("caption")!.Value);
            Assert.All(table.Element("thead")!.Descendants("th"), head => Assert.Equal("col", (string?)head.Attribute("scope")));
            int columns = table.Element("thead")!.Descendants("th").Count();
            Assert.All(table.Element("tbody")!.Elements("tr"), row =>
            {
                Assert.Equal(columns, row.Elements().Count());
                Assert.Equal("row", (string?)row.Elements().First().Attribute("scope"));
            });
        });
    }

    // The page happens to be XML but for its first lines.
    private static XElement Parse(string html) =>
        XElement.Parse(html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal).Replace("\"utf-8\">", "\"utf-8\"/>", StringComparison.Ordinal).Replace("initial-scale=1\">", "initial-scale=1\"/>", StringComparison.Ordinal));

    private static void Golden(string file, string actual)
    {
        string source = Path.Combine(Report.RepositoryRoot, "tests", "Ordain.Cli.Tests", "Golden", file);
        if (Environment.GetEnvironmentVariable("ORDAIN_UPDATE_GOLDEN") is { Length: > 0 })
        {
            File.WriteAllText(source, actual);
        }

        Assert.Equal(File.ReadAllText(source).Replace("\r\n", "\n", StringComparison.Ordinal), actual);
    }
}
