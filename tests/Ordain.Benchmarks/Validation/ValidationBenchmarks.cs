using BenchmarkDotNet.Attributes;
using Ordain.Benchmarks.Models;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Validation;

/// <summary>The Optty order, valid and with three errors.</summary>
[MemoryDiagnoser]
public class ValidationBenchmarks
{
    private IReadOnlyList<IValidationSubject> _subjects = [];

    [Params(1, 5, 50)]
    public int Items { get; set; }

    [Params(0, 3)]
    public int Errors { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        OpttyOrder order = Errors == 0 ? OpttyOrders.Valid(Items) : OpttyOrders.WithThreeErrors(Items);
        _subjects = ValidationSubjects.For(order);
    }

    [Benchmark(Baseline = true)]
    public int Limit() => _subjects[0].Run();

    [Benchmark]
    public int Generated() => _subjects[1].Run();

    [Benchmark]
    public int OptionsValidator() => _subjects[2].Run();

    [Benchmark]
    public int ExtensionsValidation() => _subjects[3].Run();

    [Benchmark]
    public int FluentValidation() => _subjects[4].Run();

    [Benchmark]
    public int DataAnnotations() => _subjects[5].Run();
}
