namespace Ordain.Benchmarks.Running;

/// <summary>One way to do a piece of work, with its input ready.</summary>
internal interface ISubject
{
    /// <summary>What the tables call it.</summary>
    string Name { get; }

    /// <summary>Does the work once.</summary>
    /// <returns>Something of the result, so that nothing is left out.</returns>
    int Run();
}
