using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Ordain;

/// <summary>
/// Writes JSON in UTF-8 straight into a buffer. Generated code drives it; it knows nothing of commas or names, which are part of the
/// literals that it is given. Nothing is allocated as long as the output has room.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref partial struct PayloadWriter
{
    /// <summary>How deep objects may nest: as System.Text.Json's default.</summary>
    public const int MaxDepth = 64;

    /// <summary>What is asked of the output at least, so that a payload takes few chunks.</summary>
    private const int MinChunk = 256;

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _buffer;
    private int _position;
    private int _depth;

    /// <summary>Starts writing.</summary>
    /// <param name="output">Where the bytes go; they are there after <see cref="Flush"/>.</param>
    public PayloadWriter(IBufferWriter<byte> output)
    {
        _output = output;
        _buffer = [];
    }

    /// <summary>Hands what is written over to the output.</summary>
    public void Flush()
    {
        _output.Advance(_position);
        _position = 0;
        _buffer = [];
    }

    /// <summary>Enters an object of a type that can contain itself.</summary>
    /// <exception cref="InvalidOperationException">Objects nest deeper than <see cref="MaxDepth"/>; the output then holds the start of a document, or nothing.</exception>
    public void EnterObject()
    {
        if (_depth == MaxDepth)
        {
            throw new InvalidOperationException($"Objects nest deeper than {MaxDepth}. Validate the payload before writing it.");
        }

        _depth++;
    }

    /// <summary>Leaves an object that <see cref="EnterObject"/> entered.</summary>
    public void LeaveObject() => _depth--;

    /// <summary>Writes bytes as they are.</summary>
    /// <param name="utf8">Part of a JSON document in UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(scoped ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length <= _buffer.Length - _position)
        {
            utf8.CopyTo(_buffer[_position..]);
            _position += utf8.Length;
        }
        else
        {
            WriteRawInChunks(utf8);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void WriteRawInChunks(scoped ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            Span<byte> free = Reserve(1);
            int count = Math.Min(utf8.Length, free.Length);
            utf8[..count].CopyTo(free);
            _position += count;
            utf8 = utf8[count..];
        }
    }

    // Do not say _position += F(Reserve(…)): the left side is read first, and Reserve moves it.

    /// <summary>The rest of the buffer, with room for so many bytes. What is written there counts once <see cref="_position"/> moves.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(int size)
    {
        // Unsigned, so that a size that overflowed does not pass.
        if ((uint)size > (uint)(_buffer.Length - _position))
        {
            Grow(size);
        }

        return _buffer[_position..];
    }

    /// <summary>Writes a literal and makes room for so many bytes after it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Reserve(scoped ReadOnlySpan<byte> literal, int size)
    {
        Span<byte> free = Reserve(literal.Length + size);
        literal.CopyTo(free);
        _position += literal.Length;
        return free[literal.Length..];
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int size)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(size);
        Flush();
        _buffer = _output.GetSpan(Math.Max(size, MinChunk));
        if (_buffer.Length < size)
        {
            throw new InvalidOperationException("The output returned less room than it was asked for.");
        }
    }
}
