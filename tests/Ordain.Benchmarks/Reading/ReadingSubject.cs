using Ordain.Benchmarks.Writing;

namespace Ordain.Benchmarks.Reading;

/// <summary>One way to read an order; what it read is what it writes.</summary>
/// <typeparam name="TOrder">What is made of the JSON.</typeparam>
internal sealed class ReadingSubject<TOrder>(string name, Func<TOrder> read, Func<TOrder, byte[]> write) : IWritingSubject
    where TOrder : class
{
    private TOrder? _order;

    public string Name => name;

    public int Run()
    {
        _order = read();
        return 1;
    }

    public byte[] Output() => write(_order!);
}
