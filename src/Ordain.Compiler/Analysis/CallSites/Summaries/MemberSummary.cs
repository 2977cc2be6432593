namespace Ordain.Compiler.Analysis.CallSites.Summaries;

/// <summary>What a member holds after a call.</summary>
/// <param name="Name">The member.</param>
/// <param name="Value">What it holds.</param>
internal sealed record MemberSummary(string Name, ValueSummary Value);
