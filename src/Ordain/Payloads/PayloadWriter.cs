using System.Buffers;
using System.ComponentModel;

namespace Ordain;

/// <summary>
/// Writes JSON in UTF-8 straight into a buffer. Generated code drives it; it knows nothing of commas or names, which are part of the
/// literals that it is given.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public ref struct PayloadWriter
{
    /// <summary>How deep objects may nest: as System.Text.Json's default.</summary>
    public const int MaxDepth = 64;

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
    /// <exception cref="InvalidOperationException">Objects nest deeper than <see cref="MaxDepth"/>; what was written so far is not flushed.</exception>
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
}
