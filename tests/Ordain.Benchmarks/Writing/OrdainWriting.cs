using System.Buffers;

namespace Ordain.Benchmarks.Writing;

/// <summary>What Ordain generates, into a buffer that is used again.</summary>
internal sealed class OrdainWriting<TContract>(TContract order) : IWritingSubject
    where TContract : IPayload<TContract, TContract>
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    public string Name => "**Ordain**";

    public int Run()
    {
        _buffer.ResetWrittenCount();
        order.WriteJson(_buffer);
        return _buffer.WrittenCount;
    }

    public byte[] Output() => _buffer.WrittenSpan.ToArray();
}
