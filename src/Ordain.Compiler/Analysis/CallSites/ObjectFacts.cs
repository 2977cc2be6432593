using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>What rules can know of an object at a point of a path.</summary>
internal sealed class ObjectFacts(FlowState state, FlowObject target, CallSiteModel model, INamedTypeSymbol contract) : IRuleFacts
{
    /// <inheritdoc/>
    public RuleValue Now => RuleValue.Unknown;

    /// <inheritdoc/>
    public RuleValue ValueOf(EquatableArray<PathStep> path, int length) => Find(path, length) is { } value ? state.Resolve(value) : RuleValue.Unknown;

    /// <inheritdoc/>
    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path)
    {
        if (Find(path, path.Count) is not { } value || state.ObjectOf(value) is not { HasAllItems: true, IsShared: false } list)
        {
            return null;
        }

        var elements = new List<RuleElement>(list.Items.Count);
        foreach (FlowValue item in list.Items)
        {
            IRuleFacts members = state.ObjectOf(item) is { } element ? new ObjectFacts(state, element, model, contract) : NoFacts.Instance;
            elements.Add(new RuleElement(state.Resolve(item), members));
        }

        return elements;
    }

    /// <summary>The value at the end of a path; null when what is on the way is not known.</summary>
    public FlowValue? Find(EquatableArray<PathStep> path, int length)
    {
        FlowObject holder = target;
        for (int i = 0; ; i++)
        {
            if (RuleScope.FindMember(holder.Type, path[i].Name) is not IPropertySymbol property)
            {
                return null;
            }

            FlowValue value = model.Members.Read(holder, property, contract);
            if (i == length - 1)
            {
                return value;
            }

            RuleValue known = state.Resolve(value);
            if (known.IsNull)
            {
                return FlowValue.Null with { Source = state.SourceOf(value) };
            }

            if (!known.IsNotNull || state.ObjectOf(value) is not { } next)
            {
                return null;
            }

            holder = next;
        }
    }

    private sealed class NoFacts : IRuleFacts
    {
        public static NoFacts Instance { get; } = new();

        public RuleValue Now => RuleValue.Unknown;

        public RuleValue ValueOf(EquatableArray<PathStep> path, int length) => RuleValue.Unknown;

        public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;
    }
}
