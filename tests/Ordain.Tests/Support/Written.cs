using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Ordain.Tests;

/// <summary>What a writer writes: the same into any kind of output.</summary>
internal static class Written
{
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string By(Writing writing) => _strict.GetString(BytesBy(writing));

    public static byte[] BytesBy(Writing writing)
    {
        var whole = new ArrayBufferWriter<byte>();
        Into(whole, writing);
        var chunks = new TinyChunkWriter();
        Into(chunks, writing);
        byte[] bytes = whole.WrittenSpan.ToArray();
        Assert.Equal(bytes, chunks.ToArray());
        return bytes;
    }

    public static void Into(IBufferWriter<byte> output, Writing writing)
    {
        var writer = new PayloadWriter(output);
        writing(ref writer);
        writer.Flush();
    }

    /// <summary>The value that another parser reads.</summary>
    public static T? Parsed<T>(Writing writing) => JsonSerializer.Deserialize<T>(BytesBy(writing));
}
