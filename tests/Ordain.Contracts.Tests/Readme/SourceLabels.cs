using System.Globalization;
using System.Text;

namespace Ordain.Contracts.Tests;

/// <summary>Short names for the documents that rules quote, and where they lead.</summary>
/// <param name="provider">The provider, whose name need not be repeated.</param>
internal sealed class SourceLabels(string provider)
{
    private readonly SortedDictionary<string, string> _addresses = new(StringComparer.Ordinal);

    /// <summary>A source as a link, or as it is when it has no address.</summary>
    public string Of(string source)
    {
        int address = source.IndexOf(", http", StringComparison.Ordinal);
        string label = address < 0 ? source : source[..address];
        foreach (string prefix in (string[])[$"{provider}, ", $"{provider} v1, ", $"{provider} "])
        {
            label = label.StartsWith(prefix, StringComparison.Ordinal) ? label[prefix.Length..] : label;
        }

        if (address < 0)
        {
            return label;
        }

        _addresses[label] = source[(address + 2)..];
        return $"[{label}]";
    }

    /// <summary>The addresses of all labels that were asked for.</summary>
    public string Definitions()
    {
        var text = new StringBuilder();
        foreach ((string label, string address) in _addresses)
        {
            text.Append(CultureInfo.InvariantCulture, $"[{label}]: {address}\n");
        }

        return text.ToString();
    }
}
