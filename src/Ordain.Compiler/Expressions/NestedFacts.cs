using Ordain.Compiler.Common;

namespace Ordain.Compiler.Expressions;

/// <summary>The members of an object that another one holds.</summary>
/// <param name="outer">What is known of the outer object.</param>
/// <param name="path">A path through the inner object.</param>
/// <param name="length">How many of its steps lead to the inner object.</param>
internal sealed class NestedFacts(IRuleFacts outer, EquatableArray<PathStep> path, int length) : IRuleFacts
{
    public RuleValue Now => outer.Now;

    public RuleValue ValueOf(EquatableArray<PathStep> inner, int count) => outer.ValueOf(Join(inner), length + count);

    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> inner) => outer.ElementsOf(Join(inner));

    private EquatableArray<PathStep> Join(EquatableArray<PathStep> inner)
    {
        var steps = new List<PathStep>(length + inner.Count);
        for (int i = 0; i < length; i++)
        {
            steps.Add(path[i]);
        }

        foreach (PathStep step in inner)
        {
            steps.Add(step);
        }

        return steps.ToEquatableArray();
    }
}
