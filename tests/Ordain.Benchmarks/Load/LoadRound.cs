namespace Ordain.Benchmarks.Load;

/// <summary>What one round of one subject showed.</summary>
/// <param name="PerSecond">Submissions per second.</param>
/// <param name="Processor">Processor time of the client's process, in microseconds per submission.</param>
/// <param name="Bytes">What the client's process allocated per submission.</param>
internal sealed record LoadRound(double PerSecond, double Processor, double Bytes);
