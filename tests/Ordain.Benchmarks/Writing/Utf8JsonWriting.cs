using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Ordain.Benchmarks.Writing;

/// <summary>Through a <see cref="Utf8JsonWriter"/> and a buffer that are used again.</summary>
#pragma warning disable CA1001 // It lives as long as the process.
internal sealed class Utf8JsonWriting<TOrder> : IWritingSubject
{
    private readonly TOrder _order;
    private readonly Action<TOrder, Utf8JsonWriter> _write;
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly Utf8JsonWriter _json;

    /// <param name="name">What the tables call it.</param>
    /// <param name="order">The order.</param>
    /// <param name="isRelaxed">Whether only what must be escaped is, as Ordain does it.</param>
    /// <param name="write">What drives the writer.</param>
    public Utf8JsonWriting(string name, TOrder order, bool isRelaxed, Action<TOrder, Utf8JsonWriter> write)
    {
        Name = name;
        _order = order;
        _write = write;
        _json = new(_buffer, new() { Encoder = isRelaxed ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : null, SkipValidation = true });
    }

    public string Name { get; }

    public int Run()
    {
        _buffer.ResetWrittenCount();
        _json.Reset(_buffer);
        _write(_order, _json);
        _json.Flush();
        return _buffer.WrittenCount;
    }

    public byte[] Output() => _buffer.WrittenSpan.ToArray();
}
