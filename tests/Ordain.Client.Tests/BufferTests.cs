using System.Buffers;

namespace Ordain.Client.Tests;

public sealed class BufferTests
{
    [Fact]
    public void Buffer_KeepsWhatWasWrittenWhileItGrows()
    {
        using var buffer = new PooledBuffer();
        var expected = new ArrayBufferWriter<byte>();
        var random = new Random(7);
        for (int i = 0; i < 2000; i++)
        {
            byte[] piece = new byte[random.Next(0, 300)];
            random.NextBytes(piece);
            buffer.Write(piece);
            expected.Write(piece);
        }

        Assert.Equal(expected.WrittenSpan, buffer.WrittenSpan);
    }

    [Fact]
    public void Buffer_GivesAsMuchRoomAsIsAskedFor()
    {
        using var buffer = new PooledBuffer();

        Assert.True(buffer.GetSpan(1_000_000).Length >= 1_000_000);
        Assert.True(buffer.GetMemory().Length >= 1);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.GetSpan(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(int.MaxValue));
    }

    [Fact]
    public void AbandonedBuffer_KeepsItsBytes()
    {
        var buffer = new PooledBuffer();
        buffer.Write("order"u8);
        ReadOnlyMemory<byte> bytes = buffer.WrittenMemory;

        buffer.Abandon();
        buffer.Dispose();

        Assert.Equal("order"u8, bytes.Span);
    }

    [Fact]
    public async Task Content_IsWrittenOnce()
    {
        int begun = 0;
        using var content = new OneShotContent("order"u8.ToArray(), () => begun++);
        using var stream = new MemoryStream();
        Assert.False(content.HasBegun);

        await content.CopyToAsync(stream);

        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(stream));
        Assert.True(content.HasBegun);
        Assert.True(content.TryClose());
        Assert.Equal("order"u8, stream.ToArray());
        Assert.Equal(5, content.Headers.ContentLength);
        Assert.Equal(1, begun);
    }

    [Fact]
    public async Task ClosedContent_IsNotWritten()
    {
        using var content = new OneShotContent("order"u8.ToArray(), () => Assert.Fail());
        using var stream = new MemoryStream();

        Assert.True(content.TryClose());

        await Assert.ThrowsAsync<InvalidOperationException>(() => content.CopyToAsync(stream));
        Assert.False(content.HasBegun);
        Assert.Empty(stream.ToArray());
    }

    [Fact]
    public async Task ContentThatIsBeingWritten_SaysSo()
    {
        using var content = new OneShotContent("order"u8.ToArray(), () => { });
        using var stream = new StuckStream();

        Task writing = content.CopyToAsync(stream);

        Assert.True(content.HasBegun);
        Assert.False(content.TryClose());
        stream.Free();
        await writing;
        Assert.True(content.TryClose());
    }

    [Fact]
    public async Task CanceledContent_HasNotBegun()
    {
        using var content = new OneShotContent("order"u8.ToArray(), () => Assert.Fail());
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => content.CopyToAsync(stream, new CancellationToken(canceled: true)));

        Assert.False(content.HasBegun);
    }

    private sealed class StuckStream : MemoryStream
    {
        private readonly TaskCompletionSource _free = new();

        public void Free() => _free.SetResult();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) => await _free.Task;
    }
}
