using Ordain.Benchmarks.Peers;

namespace Ordain.Benchmarks.Writing;

/// <summary>Newtonsoft.Json.</summary>
internal sealed class NewtonsoftWriting(object order) : IWritingSubject
{
    private readonly NewtonsoftJson _json = new();

    public string Name => "Newtonsoft.Json";

    public int Run() => _json.Write(order).Length;

    public byte[] Output() => _json.Write(order).ToArray();
}
