using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace Ordain.Tests.Payloads;

/// <summary>How the writer deals with its output. That every output gets the same bytes is asserted wherever <see cref="Written"/> is used.</summary>
public sealed class PayloadWriterOutputTests
{
    [Fact]
    public async Task PipeWriter_GetsTheWholeDocument()
    {
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 16, useSynchronizationContext: false, pauseWriterThreshold: 0));
        Written.Into(pipe.Writer, WriteDocument);
        await pipe.Writer.CompleteAsync();

        using var text = new StreamReader(pipe.Reader.AsStream());
        Assert.Equal(Written.By(WriteDocument), await text.ReadToEndAsync());
    }

    [Fact]
    public async Task StreamPipeWriter_GetsTheWholeDocument()
    {
        using var stream = new MemoryStream();
        PipeWriter output = PipeWriter.Create(stream, new StreamPipeWriterOptions(minimumBufferSize: 1, leaveOpen: true));
        Written.Into(output, WriteDocument);
        await output.CompleteAsync();

        Assert.Equal(Written.By(WriteDocument), Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Document_IsJson() => Assert.Equal(40, JsonDocument.Parse(Written.By(WriteDocument)).RootElement.GetProperty("lines").GetArrayLength());

    [Fact]
    public void ShortDocument_TakesOneChunk()
    {
        var output = new TinyChunkWriter();
        Written.Into(output, (ref writer) =>
        {
            for (int i = 0; i < 10; i++)
            {
                writer.Write(",\"a\":"u8, "text");
            }
        });

        Assert.Equal(1, output.Requests);
    }

    [Fact]
    public void LongLiteral_IsWrittenInChunks()
    {
        byte[] literal = new byte[1_000_000];
        new Random(1).NextBytes(literal);
        var output = new TinyChunkWriter();

        Written.Into(output, (ref writer) =>
        {
            writer.WriteRaw("x"u8);
            writer.WriteRaw(literal);
        });

        Assert.Equal([(byte)'x', .. literal], output.ToArray());
        Assert.InRange(output.LargestRequest, 1, 2048);
    }

    [Fact]
    public void Flush_HandsOverOnce()
    {
        var output = new ArrayBufferWriter<byte>();
        var writer = new PayloadWriter(output);
        writer.WriteRaw("a"u8);
        Assert.Equal(0, output.WrittenCount);

        writer.Flush();
        writer.Flush();
        Assert.Equal("a"u8, output.WrittenSpan);

        writer.WriteRaw("b"u8);
        writer.Flush();
        Assert.Equal("ab"u8, output.WrittenSpan);
    }

    [Fact]
    public void NothingWritten_LeavesTheOutputAlone()
    {
        var output = new TinyChunkWriter();
        Written.Into(output, (ref writer) => writer.WriteRaw([]));

        Assert.Empty(output.ToArray());
        Assert.Equal(0, output.Requests);
    }

    /// <summary>The kernel writes without bounds checks: an output that lies about its room must not lead it astray.</summary>
    [Fact]
    public void OutputThatReturnsTooLittle_Throws() => Assert.Throws<InvalidOperationException>(
        () => Written.Into(new FixedWriter(8), (ref writer) => writer.Write("{\"name\":"u8, "twenty-two characters.")));

    [Fact]
    public void Objects_NestToTheLimit()
    {
        var output = new FixedWriter(256);
        Written.Into(output, (ref writer) =>
        {
            for (int i = 0; i < PayloadWriter.MaxDepth; i++)
            {
                writer.EnterObject();
            }

            writer.LeaveObject();
            writer.EnterObject();
        });

        Assert.Throws<InvalidOperationException>(() => Written.Into(output, (ref writer) =>
        {
            for (int i = 0; i <= PayloadWriter.MaxDepth; i++)
            {
                writer.WriteRaw("{"u8);
                writer.EnterObject();
            }
        }));
        Assert.True(output.Written.IsEmpty);
    }

    private static void WriteDocument(ref PayloadWriter writer)
    {
        writer.Write("{\"reference\":"u8, "A-1001 é \"x\" \uD800");
        writer.WriteRaw(",\"lines\":["u8);
        for (int i = 0; i < 40; i++)
        {
            if (i > 0)
            {
                writer.WriteRaw(","u8);
            }

            writer.Write("{\"name\":"u8, new string('日', i));
            writer.Write(",\"note\":"u8, new string('a', i * 100));
            writer.Write(",\"quantity\":"u8, i);
            writer.Write(",\"gift\":"u8, i % 2 == 0);
            writer.WriteMoney(",\"price\":"u8, new Money(i / 4m, "AUD"), MoneyWireFormat.DecimalString, 2);
            writer.Write(",\"at\":"u8, DateTimeOffset.UnixEpoch.AddMilliseconds(i));
            writer.WriteRaw("}"u8);
        }

        writer.WriteRaw("]}"u8);
    }
}
