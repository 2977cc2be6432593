using System.Buffers;

namespace Ordain.Tests.Payloads;

/// <summary>Generated code keeps the position itself. The other methods write through those that take one, so that their tests are tests of both.</summary>
public sealed class PayloadWriterPositionTests
{
    [Fact]
    public void PositionOfAnotherWriter_IsRefused()
    {
        var other = new PayloadWriter(new ArrayBufferWriter<byte>());
        other.WriteRaw("0123456789"u8);
        PayloadPosition foreign = other.Position;

        Assert.Throws<InvalidOperationException>(() =>
        {
            var writer = new PayloadWriter(new ArrayBufferWriter<byte>());
            writer.Position = foreign;
        });
        Assert.Throws<InvalidOperationException>(() =>
        {
            var writer = new PayloadWriter(new ArrayBufferWriter<byte>());
            writer.Write(foreign, "\"a\":"u8, "text");
        });
        Assert.Throws<InvalidOperationException>(() =>
        {
            var writer = new PayloadWriter(new ArrayBufferWriter<byte>());
            writer.Write(foreign, "\"a\":"u8, 1m);
        });
    }
}
