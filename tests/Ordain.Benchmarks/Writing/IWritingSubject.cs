using Ordain.Benchmarks.Running;

namespace Ordain.Benchmarks.Writing;

/// <summary>One way to write an order.</summary>
internal interface IWritingSubject : ISubject
{
    /// <summary>The JSON that <see cref="ISubject.Run"/> made last.</summary>
    byte[] Output();
}
