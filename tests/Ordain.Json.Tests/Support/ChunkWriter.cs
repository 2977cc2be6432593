using System.Buffers;

namespace Ordain.Json.Tests;

/// <summary>An output of small chunks that counts what is asked of it.</summary>
internal sealed class ChunkWriter : IBufferWriter<byte>
{
    public const int ChunkSize = 4096;

    private byte[] _chunk = new byte[ChunkSize];

    public int Requests { get; private set; }

    public int LargestRequest { get; private set; }

    public long Written { get; private set; }

    public void Advance(int count) => Written += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Requests++;
        LargestRequest = Math.Max(LargestRequest, sizeHint);
        if (_chunk.Length < sizeHint)
        {
            _chunk = new byte[sizeHint];
        }

        return _chunk;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
