using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>A rule that an object breaks in one state.</summary>
/// <param name="Descriptor">The diagnostic.</param>
/// <param name="Site">Where the object was made.</param>
/// <param name="Owner">The object's own place in the order: JSON names and dots, empty for the order itself.</param>
/// <param name="JsonName">The member's JSON name.</param>
/// <param name="Member">The member's C# name; of an invariant its id.</param>
internal sealed record Finding(DiagnosticDescriptor Descriptor, Site Site, string Owner, string JsonName, string Member)
{
    /// <summary>Which of the member's rules.</summary>
    public string Rule { get; init; } = "";

    /// <summary>Whether nothing can change that any more: all members that decide it cannot be set after the creation.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether the member is one of the object itself, so that a fix can set it there.</summary>
    public bool IsMemberOfTarget { get; init; } = true;

    /// <summary>The provider whose rule it is.</summary>
    public string Provider { get; init; } = "";

    /// <summary>The message's arguments, but for diagnostics about several members at once.</summary>
    public EquatableArray<string> Arguments { get; init; }

    /// <summary>The expression to show; null for the creation.</summary>
    public SyntaxNode? Place { get; init; }

    /// <summary>What the value should be: a number, a text or a C# name; null when nothing is near.</summary>
    public string? Nearest { get; init; }

    /// <summary>For an invariant, the value that would be corrected.</summary>
    public SyntaxNode? Correctable { get; init; }

    /// <summary>The code that decided it.</summary>
    public EquatableArray<Decision> Decisions { get; init; }

    /// <summary>What makes two findings in two states the same, whatever object it was.</summary>
    public (string Id, string Owner, string Member, string Rule) Key => (Descriptor.Id, Owner, Member, Rule);
}

/// <summary>Code that decided a condition.</summary>
/// <param name="Node">The code.</param>
internal sealed record Decision(SyntaxNode Node);
