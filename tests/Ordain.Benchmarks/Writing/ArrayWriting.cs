namespace Ordain.Benchmarks.Writing;

/// <summary>Into a new array, as <c>SerializeToUtf8Bytes</c> does it.</summary>
internal sealed class ArrayWriting(string name, Func<byte[]> serialize) : IWritingSubject
{
    private byte[] _output = [];

    public string Name => name;

    public int Run()
    {
        _output = serialize();
        return _output.Length;
    }

    public byte[] Output() => _output;
}
