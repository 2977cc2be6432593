using System.Buffers.Text;

namespace Ordain;

// Bytes, as base64.
public ref partial struct PayloadWriter
{
    /// <summary>How many bytes are written at once: a multiple of three, so that nothing is padded in between.</summary>
    private const int MaxByteChunk = 768;

    /// <summary>Writes a literal and bytes as a JSON string in base64.</summary>
    /// <param name="literal">What comes before the value.</param>
    /// <param name="value">The bytes.</param>
    public void WriteBase64(scoped ReadOnlySpan<byte> literal, scoped ReadOnlySpan<byte> value)
    {
        WriteRaw(literal);
        WriteRaw("\""u8);
        while (!value.IsEmpty)
        {
            ReadOnlySpan<byte> chunk = value[..Math.Min(value.Length, MaxByteChunk)];
            Base64.EncodeToUtf8(chunk, Reserve(Base64.GetMaxEncodedToUtf8Length(chunk.Length)), out _, out int written);
            _position += written;
            value = value[chunk.Length..];
        }

        WriteRaw("\""u8);
    }
}
