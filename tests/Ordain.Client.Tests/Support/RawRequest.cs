using System.Text;

namespace Ordain.Client.Tests;

/// <summary>A request as it came over the wire.</summary>
internal sealed class RawRequest(string line, IReadOnlyDictionary<string, string> headers, byte[] body)
{
    public string Line { get; } = line;

    public IReadOnlyDictionary<string, string> Headers { get; } = headers;

    public byte[] Body { get; } = body;

    public string Text => Encoding.UTF8.GetString(Body);
}
