namespace Ordain.Benchmarks.Compiling;

/// <summary>What the analyzers cost in one project, in milliseconds.</summary>
/// <param name="Rules">Each analyzer, by the compiler's own clock.</param>
/// <param name="Without">The processor's time for the compiler and an analyzer that does nothing.</param>
/// <param name="With">The same with all analyzers.</param>
internal sealed record RuleCost(double[] Rules, double Without, double With);
