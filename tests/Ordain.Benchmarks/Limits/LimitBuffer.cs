using System.Runtime.CompilerServices;

namespace Ordain.Benchmarks.Limits;

/// <summary>A buffer that grows and is used again.</summary>
internal sealed class LimitBuffer
{
    public byte[] Bytes { get; private set; } = new byte[64 * 1024];

    public int Length { get; set; }

    public ReadOnlySpan<byte> Written => Bytes.AsSpan(0, Length);

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Grow(int size)
    {
        byte[] bytes = new byte[Math.Max(Bytes.Length * 2, Length + size)];
        Written.CopyTo(bytes);
        Bytes = bytes;
    }
}
