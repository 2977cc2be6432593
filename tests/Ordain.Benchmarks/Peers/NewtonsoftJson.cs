using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Ordain.Benchmarks.Peers;

/// <summary>Newtonsoft.Json into UTF-8, with a stream that is used again.</summary>
#pragma warning disable CA1001 // A memory stream holds nothing.
internal sealed class NewtonsoftJson
{
    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly JsonSerializer _serializer = JsonSerializer.Create(new()
    {
        ContractResolver = new CamelCasePropertyNamesContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        Culture = System.Globalization.CultureInfo.InvariantCulture,
    });

    private readonly MemoryStream _stream = new();

    public ReadOnlySpan<byte> Write(object order)
    {
        _stream.SetLength(0);
        using (var text = new StreamWriter(_stream, _utf8, leaveOpen: true))
        using (var json = new JsonTextWriter(text))
        {
            _serializer.Serialize(json, order);
        }

        return _stream.GetBuffer().AsSpan(0, (int)_stream.Length);
    }
}
