using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Summaries;

/// <summary>A value that a method gives, on all of its ways.</summary>
/// <param name="Known">What is known of it.</param>
/// <param name="IsDefaultName">Whether it is the default of an open enum.</param>
/// <param name="Argument">The ordinal of the parameter whose value it is; -1 for none.</param>
internal sealed record ValueSummary(RuleValue Known, bool IsDefaultName, int Argument);
