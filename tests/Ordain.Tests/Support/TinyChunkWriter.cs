using System.Buffers;

namespace Ordain.Tests;

/// <summary>
/// An output that gives exactly as much room as it is asked for, in a new array each time, and is strict about the contract of
/// <see cref="IBufferWriter{T}"/>. An array that is written to after it was handed over shows.
/// </summary>
internal sealed class TinyChunkWriter : IBufferWriter<byte>
{
    private readonly List<byte> _written = [];
    private byte[] _chunk = [];

    public int LargestRequest { get; private set; }

    public int Requests { get; private set; }

    public void Advance(int count)
    {
        Assert.InRange(count, 0, _chunk.Length);
        _written.AddRange(_chunk.AsSpan(0, count));
        _chunk = [];
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Assert.True(sizeHint > 0, "The writer always knows how much it needs.");
        LargestRequest = Math.Max(LargestRequest, sizeHint);
        Requests++;
        _chunk = new byte[sizeHint];
        _chunk.AsSpan().Fill(0xFF);
        return _chunk;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public byte[] ToArray() => [.. _written];
}
