using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.CallSites.Summaries;

/// <summary>What becomes of an order that a method gets.</summary>
internal sealed record ParameterSummary
{
    /// <summary>Whether code that is not followed can reach the order afterwards.</summary>
    public bool Escapes { get; init; }

    /// <summary>Whether a <c>with</c> takes it up.</summary>
    public bool IsCopied { get; init; }

    /// <summary>Whether the method gets at the objects and lists in it: they may be changed and kept.</summary>
    public bool TouchesParts { get; init; }

    /// <summary>The members that the method sets on at least one way, and what they hold afterwards. All others hold what they held.</summary>
    public EquatableArray<MemberSummary> Members { get; init; }
}
