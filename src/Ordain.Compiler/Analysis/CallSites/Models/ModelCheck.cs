using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.CallSites.Models;

/// <summary>Evaluates the rules of a contract over one model, in one state, through the plan of the pair.</summary>
internal sealed partial class ModelCheck
{
    /// <summary>Objects that nest deeper are not looked at.</summary>
    private const int MaxDepth = 20;

    private readonly FlowState _state;
    private readonly ModelPlan _plan;
    private readonly CallSiteModel _model;
    private readonly ISymbol _within;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<(ObjectDraft, Site)> _seen = [];

    private ModelCheck(CallSiteModel model, FlowState state, ModelPlan plan, ISymbol within)
    {
        _state = state;
        _plan = plan;
        _model = model;
        _within = within;
    }

    private string Provider => _plan.Contract.Provider;

    /// <summary>Checks a model.</summary>
    /// <param name="model">The contracts.</param>
    /// <param name="state">What is known.</param>
    /// <param name="order">The model.</param>
    /// <param name="contract">The contract that it is used for.</param>
    /// <param name="within">The type whose code it is: what it cannot set is not missing.</param>
    /// <param name="cancellation">Cancels.</param>
    public static List<Finding> Run(CallSiteModel model, FlowState state, FlowObject order, INamedTypeSymbol contract, ISymbol within, CancellationToken cancellation)
    {
        if (order.Type is not INamedTypeSymbol type || model.PlanOf(type, contract, cancellation) is not { } plan)
        {
            return [];
        }

        var check = new ModelCheck(model, state, plan, within);
        check.Check(new ModelFacts(state, model, plan, plan.Root, order, order, ""), "", 0);
        return check._findings;
    }

    private void Check(ModelFacts facts, string owner, int depth)
    {
        if (depth > MaxDepth || !_seen.Add((facts.Draft, facts.Site)))
        {
            return;
        }

        foreach (MemberDraft member in facts.Draft.Members)
        {
            ModelValue value = facts.Read(member);

            // What the model has no member for is said at the model.
            if (facts.TargetOf(member) is { } target)
            {
                CheckMissing(facts, member, value, target, owner);
                CheckForbidden(facts, member, value, target, owner);
                CheckValue(member, value, target, owner);
            }

            Descend(member, value, owner + member.Spec.JsonName, depth);
        }

        CheckTypeRules(facts, owner);
    }

    private void CheckMissing(ModelFacts facts, MemberDraft member, ModelValue value, ModelTarget target, string owner)
    {
        if (member.Spec.Default is not null || !OrderCheck.IsMissing(member.Spec, value.Known) || !_model.CanSet(target.Property, _within))
        {
            return;
        }

        foreach (RuleSpec rule in member.Spec.Rules)
        {
            if (rule is { Kind: RuleKinds.Required, IsElement: false })
            {
                Add(Descriptors.RequiredMemberNotSet, target, owner, member.Spec.JsonName);
            }
            else if (rule is { Kind: RuleKinds.RequiredWhen, Condition: { } condition } && Holds(condition, facts))
            {
                AddConditional(Descriptors.ConditionalMemberNotSet, target, owner, member.Spec.JsonName, condition, facts, place: null);
                return;
            }
        }
    }

    private void CheckForbidden(ModelFacts facts, MemberDraft member, ModelValue value, ModelTarget target, string owner)
    {
        if (!OrderCheck.HasValue(member.Spec, value.Known))
        {
            return;
        }

        foreach (RuleSpec rule in member.Spec.Rules)
        {
            if (rule is { Kind: RuleKinds.ForbiddenWhen, Condition: { } condition } && Holds(condition, facts))
            {
                AddConditional(Descriptors.ForbiddenMemberSet, target, owner, member.Spec.JsonName, condition, facts, PlaceOf(value));
                return;
            }
        }
    }

    private void Descend(MemberDraft member, ModelValue value, string path, int depth)
    {
        if (!value.Known.IsNotNull)
        {
            return;
        }

        if (value.Object is { } held && member.Spec.Value.Kind is ValueKind.Object or ValueKind.Contract)
        {
            Check(held, path + ".", depth + 1);
        }

        foreach (ModelValue item in value.Items ?? [])
        {
            if (item is { Object: { } element, Known.IsNotNull: true })
            {
                Check(element, path + "[].", depth + 1);
            }
        }
    }

    private static bool Holds(RuleExpression condition, ModelFacts facts) => RuleInterpreter.Evaluate(condition, facts).AsBoolean == true;

    private static SyntaxNode? PlaceOf(ModelValue value) => value.Origin is { } origin && (origin.Known.Constant is not null || origin.Sites.Count > 0 || origin.IsDefaultName) ? origin.Source : null;

    private void AddConditional(DiagnosticDescriptor descriptor, ModelTarget target, string owner, string jsonName, RuleExpression condition, ModelFacts facts, SyntaxNode? place) =>
        Add(descriptor, target, owner, jsonName, finding => finding with
        {
            Rule = jsonName,
            Arguments = new EquatableArray<string>([Provider, owner + jsonName, RuleProse.Describe(condition), target.Path, OrderCheck.Values(condition, facts)]),
            Place = place,
            Decisions = DecisionsOf(condition, facts),
        });

    private void Add(DiagnosticDescriptor descriptor, ModelTarget target, string owner, string jsonName, Func<Finding, Finding>? complete = null)
    {
        // A fix that sets members of contracts knows nothing of the plan.
        var finding = new Finding(descriptor, target.Site, owner, jsonName, target.Path) { Provider = Provider, IsMemberOfTarget = false };
        _findings.Add(complete is null ? finding : complete(finding));
    }

    private EquatableArray<Decision> DecisionsOf(RuleExpression condition, ModelFacts facts)
    {
        var paths = new List<MemberExpression>();
        MemberPaths.Collect(condition, paths);
        var decisions = new List<Decision>();
        foreach (MemberExpression member in paths)
        {
            if (member.Path.Count > 0 && facts.Find(member.Path, member.Path.Count)?.Value.Origin is { } origin && _state.SourceOf(origin) is { } source && decisions.TrueForAll(known => known.Node != source))
            {
                decisions.Add(new Decision(source));
            }
        }

        return decisions.ToEquatableArray();
    }
}
