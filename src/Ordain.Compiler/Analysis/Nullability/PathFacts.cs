using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.Nullability;

/// <summary>What conditions of the code say of the members of an object in an order.</summary>
/// <param name="prefix">The path from the order to the object.</param>
/// <param name="values">What is known, by path from the order.</param>
internal sealed class PathFacts(IReadOnlyList<string> prefix, Dictionary<string, RuleValue> values) : IRuleFacts
{
    public RuleValue Now => RuleValue.Unknown;

    public RuleValue ValueOf(EquatableArray<PathStep> path, int length) =>
        values.TryGetValue(MemberPath.Join(prefix.Concat(path.Take(length).Select(static step => step.Name))), out RuleValue value) ? value : RuleValue.Unknown;

    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;
}
