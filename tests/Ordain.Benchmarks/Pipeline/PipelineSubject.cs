using System.Buffers;
using Ordain.Benchmarks.Writing;

namespace Ordain.Benchmarks.Pipeline;

/// <summary>From the shop's order to valid JSON.</summary>
/// <param name="name">What the tables call it.</param>
/// <param name="run">Does it, and gives back how many bytes were written; 0 for an invalid order.</param>
internal sealed class PipelineSubject(string name, Func<ArrayBufferWriter<byte>, int> run) : IWritingSubject
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

    public string Name => name;

    public int Run()
    {
        _buffer.ResetWrittenCount();
        return run(_buffer);
    }

    public byte[] Output() => _buffer.WrittenSpan.ToArray();
}
