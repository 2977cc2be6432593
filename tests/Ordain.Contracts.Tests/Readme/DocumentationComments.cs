using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ordain.Contracts.Tests;

/// <summary>What the comments in the source say about members.</summary>
internal sealed partial class DocumentationComments(Assembly assembly)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    /// <summary>The first sentence of a property's summary, without the full stop.</summary>
    public string FirstSentence(PropertyInfo property)
    {
        XElement summary = _members[$"P:{property.DeclaringType!.FullName}.{property.Name}"].Element("summary")!;
        string text = WhiteSpace().Replace(string.Concat(summary.Nodes().Select(Text)), " ").Trim();
        return EndOfSentence().Split(text, 2)[0].TrimEnd('.');
    }

    private static string Text(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "c" } code => $"`{code.Value}`",
        XElement { Name.LocalName: "see" } see when see.Attribute("langword") is { } word => $"`{word.Value}`",
        XElement { Name.LocalName: "see" } see => $"`{see.Attribute("cref")!.Value.Split('.')[^1]}`",
        XElement element => element.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"(?<=[.]) (?=[A-Z`])")]
    private static partial Regex EndOfSentence();
}
