using BenchmarkDotNet.Attributes;
using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Writing;

/// <summary>The Optty order as JSON.</summary>
[MemoryDiagnoser]
public class OpttyWritingBenchmarks
{
    private IReadOnlyList<IWritingSubject> _subjects = [];

    [Params(1, 5, 50)]
    public int Items { get; set; }

    [GlobalSetup]
    public void Prepare() => _subjects = WritingSubjects.For(OpttyOrders.Valid(Items));

    [Benchmark(Baseline = true)]
    public int Limit() => _subjects[0].Run();

    [Benchmark]
    public int Generated() => _subjects[1].Run();

    [Benchmark]
    public int Utf8JsonWriterByHand() => _subjects[2].Run();

    [Benchmark]
    public int FastPathRelaxed() => _subjects[3].Run();

    [Benchmark]
    public int FastPath() => _subjects[4].Run();

    [Benchmark]
    public int MetadataMode() => _subjects[5].Run();

    [Benchmark]
    public int Reflection() => _subjects[6].Run();

    [Benchmark]
    public int Newtonsoft() => _subjects[7].Run();
}
