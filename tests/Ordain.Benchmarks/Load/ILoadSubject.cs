namespace Ordain.Benchmarks.Load;

/// <summary>One way to submit an order.</summary>
internal interface ILoadSubject
{
    string Name { get; }

    /// <summary>Submits the order; throws unless it is accepted.</summary>
    Task SubmitAsync();
}
