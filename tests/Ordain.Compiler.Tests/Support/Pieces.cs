using System.Buffers;

namespace Ordain.Compiler.Tests;

/// <summary>Bytes in many pieces, as they come out of a pipe.</summary>
internal sealed class Pieces : ReadOnlySequenceSegment<byte>
{
    private Pieces(ReadOnlyMemory<byte> memory, long start)
    {
        Memory = memory;
        RunningIndex = start;
    }

    public static ReadOnlySequence<byte> Of(byte[] bytes, int length)
    {
        var first = new Pieces(bytes.AsMemory(0, length), 0);
        Pieces last = first;
        for (int start = length; start < bytes.Length; start += length)
        {
            var next = new Pieces(bytes.AsMemory(start, Math.Min(length, bytes.Length - start)), start);
            last.Next = next;
            last = next;
        }

        return new(first, 0, last, last.Memory.Length);
    }
}
