namespace Ordain.Benchmarks.Running;

/// <summary>What a subject costs.</summary>
/// <param name="Name">The subject.</param>
/// <param name="Ratio">Its time as a multiple of the yardstick's: the median of the rounds.</param>
/// <param name="Spread">Half of the distance between the quartiles, relative to the median.</param>
/// <param name="Bytes">What it allocates.</param>
internal sealed record Measurement(string Name, double Ratio, double Spread, long Bytes);
