using Ordain.Benchmarks.Limits;

namespace Ordain.Benchmarks.Writing;

/// <summary>By hand, straight to UTF-8.</summary>
internal sealed class LimitWriting<TOrder>(TOrder order, Action<TOrder, LimitBuffer> write) : IWritingSubject
{
    private readonly LimitBuffer _buffer = new();

    public string Name => "limit: direct UTF-8 by hand";

    public int Run()
    {
        _buffer.Length = 0;
        write(order, _buffer);
        return _buffer.Length;
    }

    public byte[] Output() => _buffer.Written.ToArray();
}
