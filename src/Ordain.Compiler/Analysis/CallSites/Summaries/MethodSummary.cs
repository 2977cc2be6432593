using System.Collections.Immutable;

namespace Ordain.Compiler.Analysis.CallSites.Summaries;

/// <summary>What a method does, whoever calls it, with the orders that it gets, and what it gives back.</summary>
/// <param name="Parameters">By ordinal; null for a parameter of which nothing is known.</param>
/// <param name="Result">What it returns; null when that is not known.</param>
internal sealed record MethodSummary(ImmutableArray<ParameterSummary?> Parameters, ResultSummary? Result)
{
    /// <summary>Nothing is known: what the method gets may be changed and kept.</summary>
    public static MethodSummary Unknown { get; } = new([], null);

    public ParameterSummary? Of(int ordinal) => ordinal < Parameters.Length ? Parameters[ordinal] : null;
}
