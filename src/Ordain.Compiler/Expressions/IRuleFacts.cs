using Ordain.Compiler.Common;

namespace Ordain.Compiler.Expressions;

/// <summary>What is known of an object's members.</summary>
internal interface IRuleFacts
{
    /// <summary>What the member at the end of the path holds; null when an object on the way is null. Defaults are not applied.</summary>
    /// <param name="path">The path.</param>
    /// <param name="length">How many steps of it count.</param>
    RuleValue ValueOf(EquatableArray<PathStep> path, int length);
}
