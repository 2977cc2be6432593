using System.Buffers;
using Ordain.Json.Tests.Subjects;

namespace Ordain.Json.Tests;

/// <summary>A payload costs what its bytes cost: nothing is allocated for it, and nothing is written twice, however large it is.</summary>
public sealed class GrowthTests
{
    private const int Megabyte = 1 << 20;

    [Theory]
    [InlineData(10)]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void Items_AskTheOutputOncePerChunk(int count)
    {
        var output = new ChunkWriter();

        Order(count).WriteJson(output);

        // An item of 100 bytes may leave that much of a chunk unused, and no more.
        long itemLength = (Length(20) - Length(10)) / 10;
        Assert.Equal(Length(10) + ((count - 10) * itemLength), output.Written);
        Assert.InRange(output.Requests, output.Written / ChunkWriter.ChunkSize, (output.Written / (ChunkWriter.ChunkSize - 256)) + 1);
        Assert.InRange(output.LargestRequest, 1, 256);
    }

    [Fact]
    public void LongText_AsksForItsChunks()
    {
        foreach (string text in new[] { new string('a', Megabyte), new string('é', Megabyte), new string('\0', Megabyte), string.Concat(Enumerable.Repeat("😀\"", Megabyte / 3)) })
        {
            var output = new ChunkWriter();

            new Scalars { Text = text }.WriteJson(output);

            Assert.InRange(output.LargestRequest, 1, ChunkWriter.ChunkSize);
            Assert.InRange(output.Requests, output.Written / ChunkWriter.ChunkSize, (output.Written / (ChunkWriter.ChunkSize - 1100)) + 2);
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(12_000)]
    public void Payload_AllocatesNothing(int count)
    {
        Lists order = Order(count);
        var output = new ArrayBufferWriter<byte>(2 * Megabyte);
        long least = long.MaxValue;
        for (int i = 0; i < 200 && least > 0; i++)
        {
            output.ResetWrittenCount();
            long before = GC.GetAllocatedBytesForCurrentThread();
            order.WriteJson(output);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            if (i % 50 == 49)
            {
                // What the framework allocates until it is optimized is no part of a payload.
                Thread.Sleep(50);
            }
        }

        Assert.Equal(0, least);
        Assert.True(count == 10 || output.WrittenCount is > Megabyte and < 2 * Megabyte);
    }

    private static long Length(int count)
    {
        var output = new ChunkWriter();
        Order(count).WriteJson(output);
        return output.Written;
    }

    /// <summary>An order in which all items have the same length.</summary>
    private static Lists Order(int count) => new()
    {
        Parts = [.. Enumerable.Range(0, count).Select(_ => new Part { Text = "sixteen units ok", Count = 123_456, Inner = new() { Text = "größer", Count = 1 } })],
        Decimals = [.. Enumerable.Range(0, count).Select(_ => 12.50m)],
        Jagged = [.. Enumerable.Range(0, count).Select(_ => new[] { 1, 2 })],
    };
}
