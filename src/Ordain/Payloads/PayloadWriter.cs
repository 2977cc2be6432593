using System.Buffers;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ordain;

/// <summary>
/// Writes JSON in UTF-8 straight into a buffer. Generated code drives it; it knows nothing of commas or names, which are part of the
/// literals that it is given. Nothing is allocated as long as the output has room.
/// </summary>
/// <remarks>
/// What generated code calls most is inlined into it, and the compiler stops inlining in a large method. So each of these methods is one
/// question, whether there is room, one copy of the literal, and one call; everything that is rare stands in a method of its own.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref partial struct PayloadWriter
{
    /// <summary>How deep objects may nest: as System.Text.Json's default.</summary>
    public const int MaxDepth = 64;

    /// <summary>What is asked of the output at least, so that a payload takes few chunks.</summary>
    private const int MinChunk = 256;

    private readonly IBufferWriter<byte> _output;

    // Not a span: its bounds would be checked again for every store. Safe: 0 <= _position <= _capacity always holds, _start has _capacity
    // bytes, and whatever stores behind _position has asked whether there is room.
    private ref byte _start;
    private int _capacity;
    private int _position;
    private int _depth;

    /// <summary>Starts writing.</summary>
    /// <param name="output">Where the bytes go; they are there after <see cref="Flush"/>.</param>
    public PayloadWriter(IBufferWriter<byte> output) => _output = output;

    /// <summary>How many bytes can be written without asking the output.</summary>
    private readonly int Room => _capacity - _position;

    /// <summary>The next byte.</summary>
    private readonly ref byte Next => ref Unsafe.Add(ref _start, (nint)(uint)_position);

    /// <summary>Hands what is written over to the output.</summary>
    public void Flush()
    {
        _output.Advance(_position);
        _position = 0;
        _capacity = 0;
    }

    /// <summary>Asks the output for its first piece, which the first literal would ask for on a longer way.</summary>
    internal void Start() => Grow(MinChunk);

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
    public void WriteRaw(scoped ReadOnlySpan<byte> utf8) => _position = WriteRaw(Position, utf8).Value;

    // Do not say _position += F(Reserve(…)): the left side is read first, and Reserve moves it.

    /// <summary>The rest of the buffer, with room for so many bytes. What is written there counts once <see cref="_position"/> moves.</summary>
    private Span<byte> Reserve(int size)
    {
        // Unsigned, so that a size that overflowed does not pass.
        if ((uint)size > (uint)Room)
        {
            Grow(size);
        }

        return MemoryMarshal.CreateSpan(ref Next, Room);
    }

    /// <summary>Writes a literal and makes room for so many bytes after it.</summary>
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
        Span<byte> buffer = _output.GetSpan(Math.Max(size, MinChunk));
        if (buffer.Length < size)
        {
            throw new InvalidOperationException("The output returned less room than it was asked for.");
        }

        _start = ref MemoryMarshal.GetReference(buffer);
        _capacity = buffer.Length;
    }
}
