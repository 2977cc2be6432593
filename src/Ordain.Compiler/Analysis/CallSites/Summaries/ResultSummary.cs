using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.CallSites.Summaries;

/// <summary>What a method returns: one of its arguments, or a new object that nobody else has.</summary>
internal sealed record ResultSummary
{
    /// <summary>The ordinal of the parameter that is returned; -1 for a new object.</summary>
    public int Argument { get; init; } = -1;

    /// <summary>The type of the new object.</summary>
    public INamedTypeSymbol? Type { get; init; }

    /// <summary>Whether members of the new object that are not listed may hold anything.</summary>
    public bool IsOpaque { get; init; }

    /// <summary>The members of the new object that were set.</summary>
    public EquatableArray<MemberSummary> Members { get; init; }
}
