using System.Buffers;

namespace Ordain.Client;

/// <summary>Bytes in arrays that are rented and given back, wiped: orders hold personal data.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int InitialCapacity = 4096;

    private byte[] _array = ArrayPool<byte>.Shared.Rent(InitialCapacity);
    private int _written;
    private bool _abandoned;

    public int WrittenCount => _written;

    public ReadOnlyMemory<byte> WrittenMemory => _array.AsMemory(0, _written);

    public ReadOnlySpan<byte> WrittenSpan => _array.AsSpan(0, _written);

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _array.Length - _written);
        _written += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _array.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _array.AsSpan(_written);
    }

    /// <summary>Appends an answer.</summary>
    /// <returns><see langword="false"/> when it is longer than the limit; as much as the limit is read.</returns>
    public async Task<bool> TryReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        while (true)
        {
            // One byte past the limit is asked for: only its coming tells a long answer from one that just fits.
            Memory<byte> room = GetMemory();
            int wanted = (int)Math.Min(room.Length, (long)limit - _written + 1);
            int read = await stream.ReadAsync(room[..wanted], cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return true;
            }

            if (_written + read > limit)
            {
                _written = limit;
                return false;
            }

            _written += read;
        }
    }

    /// <summary>Somebody may still read the bytes: their array is left to the garbage collector.</summary>
    public void Abandon() => _abandoned = true;

    public void Dispose()
    {
        byte[] array = _array;
        _array = [];
        _written = 0;
        if (array.Length > 0 && !_abandoned)
        {
            ArrayPool<byte>.Shared.Return(array, clearArray: true);
        }
    }

    private void EnsureRoom(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        ObjectDisposedException.ThrowIf(_array.Length == 0, this);
        int needed = Math.Max(sizeHint, 1);
        if (_array.Length - _written >= needed)
        {
            return;
        }

        int wanted = checked(_written + needed);
        byte[] larger = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(_array.Length * 2L, wanted, Array.MaxLength));
        WrittenSpan.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_array, clearArray: true);
        _array = larger;
    }
}
