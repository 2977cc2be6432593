using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.CallSites.Models;

/// <summary>What a contract's rules can know of a model at a point of a path: its fields have what the plan gives them.</summary>
/// <param name="state">What is known.</param>
/// <param name="model">The contracts.</param>
/// <param name="plan">The pair of contract and model.</param>
/// <param name="draft">The contract's object.</param>
/// <param name="holder">The object that it is a view of.</param>
/// <param name="root">The model itself.</param>
/// <param name="place">Where in the model the holder is; empty for the model itself.</param>
internal sealed partial class ModelFacts(FlowState state, CallSiteModel model, ModelPlan plan, ObjectDraft draft, FlowObject holder, FlowObject root, string place) : IRuleFacts
{
    public ObjectDraft Draft => draft;

    public Site Site => holder.Site;

    /// <inheritdoc/>
    public RuleValue Now => RuleValue.Unknown;

    /// <inheritdoc/>
    public RuleValue ValueOf(EquatableArray<PathStep> path, int length) => Find(path, length)?.Value.Known ?? RuleValue.Unknown;

    /// <inheritdoc/>
    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path)
    {
        if (Find(path, path.Count)?.Value.Items is not { } items)
        {
            return null;
        }

        var elements = new List<RuleElement>(items.Count);
        foreach (ModelValue item in items)
        {
            elements.Add(new RuleElement(item.Known, item.Object ?? (IRuleFacts)UnknownFacts.Instance));
        }

        return elements;
    }

    /// <summary>The field at the end of a path; null when what is on the way is not known.</summary>
    public (ModelFacts Owner, MemberDraft? Member, ModelValue Value)? Find(EquatableArray<PathStep> path, int length)
    {
        ModelFacts owner = this;
        for (int i = 0; ; i++)
        {
            if (owner.Draft.Members.Find(candidate => candidate.Spec.Name == path[i].Name) is not { } member)
            {
                return null;
            }

            ModelValue value = owner.Read(member);
            if (i == length - 1)
            {
                return (owner, member, value);
            }

            if (value.Known.IsNull)
            {
                return (owner, null, ModelValue.Null with { Origin = value.Origin });
            }

            // The parts of money are no members of the plan.
            if (i == length - 2 && (path[i + 1].Name == "Amount" ? value.Amount : path[i + 1].Name == "Currency" ? value.Currency : null) is { } part)
            {
                return (owner, null, part);
            }

            if (!value.Known.IsNotNull || value.Object is not { } next)
            {
                return null;
            }

            owner = next;
        }
    }

    /// <summary>The member of the model that a field comes from, or that would make its object be there; null when there is none.</summary>
    public ModelTarget? TargetOf(MemberDraft member)
    {
        if (!member.IsOfView)
        {
            return new ModelTarget(holder.Site, Join(place, member.Property.Name), member.Property);
        }

        if (member.Values.Count == 0)
        {
            return null;
        }

        PathSpec path = member.Values[0];
        ITypeSymbol? type = path.FromRoot ? plan.Model : draft.Source;
        IPropertySymbol? property = null;
        foreach (StepSpec step in path.Steps)
        {
            property = type is null ? null : RuleScope.FindMember(type, step.Name) as IPropertySymbol;
            type = property?.Type.WithoutNullable();
        }

        return property is null ? null : new ModelTarget(path.FromRoot ? root.Site : holder.Site, PlaceOf(path), property);
    }

    private string PlaceOf(PathSpec path) => path.FromRoot ? path.ToString() : Join(place, path.ToString());

    private static string Join(string outer, string inner) => outer.Length == 0 ? inner : inner.Length == 0 ? outer : $"{outer}.{inner}";

    private ModelFacts Inner(ObjectDraft inner, FlowObject held, string where) => new(state, model, plan, inner, held, root, where);

    private sealed class UnknownFacts : IRuleFacts
    {
        public static UnknownFacts Instance { get; } = new();

        public RuleValue Now => RuleValue.Unknown;

        public RuleValue ValueOf(EquatableArray<PathStep> path, int length) => RuleValue.Unknown;

        public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;
    }
}
