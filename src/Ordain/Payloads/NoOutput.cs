using System.Buffers;

namespace Ordain;

/// <summary>An output that takes nothing.</summary>
internal sealed class NoOutput : IBufferWriter<byte>
{
    public static readonly NoOutput Instance = new();

    public void Advance(int count) => ArgumentOutOfRangeException.ThrowIfNotEqual(count, 0);

    public Memory<byte> GetMemory(int sizeHint = 0) => throw new NotSupportedException();

    public Span<byte> GetSpan(int sizeHint = 0) => throw new NotSupportedException();
}
