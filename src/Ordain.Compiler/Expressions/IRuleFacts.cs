using Ordain.Compiler.Common;

namespace Ordain.Compiler.Expressions;

/// <summary>What is known of an object's members.</summary>
internal interface IRuleFacts
{
    /// <summary>The time at which the order is checked, when it is known.</summary>
    RuleValue Now { get; }

    /// <summary>What the member at the end of the path holds; null when an object on the way is null. Defaults are not applied.</summary>
    /// <param name="path">The path.</param>
    /// <param name="length">How many steps of it count.</param>
    RuleValue ValueOf(EquatableArray<PathStep> path, int length);

    /// <summary>The elements of the collection at the end of the path; null when they are not all known.</summary>
    IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path);
}

/// <summary>An element of a collection.</summary>
/// <param name="Value">What the element itself is.</param>
/// <param name="Members">What is known of its members.</param>
internal sealed record RuleElement(RuleValue Value, IRuleFacts Members);
