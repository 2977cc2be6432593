using System.Text;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>Evaluates the rules of a contract over one order, and the objects in it, in one state.</summary>
internal sealed partial class OrderCheck
{
    /// <summary>Objects that nest deeper are not looked at.</summary>
    private const int MaxDepth = 20;

    private readonly CallSiteModel _model;
    private readonly FlowState _state;
    private readonly INamedTypeSymbol _contract;
    private readonly string _provider;
    private readonly ISymbol _within;
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Site> _seen = [];
    private readonly CancellationToken _cancellation;

    private OrderCheck(CallSiteModel model, FlowState state, INamedTypeSymbol contract, string provider, ISymbol within, CancellationToken cancellation)
    {
        _model = model;
        _state = state;
        _contract = contract;
        _provider = provider;
        _within = within;
        _cancellation = cancellation;
    }

    /// <summary>Checks an order.</summary>
    /// <param name="model">The contracts.</param>
    /// <param name="state">What is known.</param>
    /// <param name="order">The order.</param>
    /// <param name="within">The type whose code it is: what it cannot set is not missing.</param>
    /// <param name="cancellation">Cancels.</param>
    public static List<Finding> Run(CallSiteModel model, FlowState state, FlowObject order, ISymbol within, CancellationToken cancellation)
    {
        if (order.Type is not INamedTypeSymbol contract || model.ProviderOf(contract) is not { } provider)
        {
            return [];
        }

        var check = new OrderCheck(model, state, contract, provider, within, cancellation);
        check.Check(order, contract, "", 0);
        return check._findings;
    }

    private void Check(FlowObject target, INamedTypeSymbol type, string owner, int depth)
    {
        if (depth > MaxDepth || !_seen.Add(target.Site))
        {
            return;
        }

        ObjectSpec spec = _model.Read(type, _cancellation);
        var facts = new ObjectFacts(_state, target, _model, _contract);
        foreach (MemberSpec member in spec.Members)
        {
            if (RuleScope.FindMember(type, member.Name) is IPropertySymbol property)
            {
                FlowValue value = _model.Members.Read(target, property, _contract);
                CheckMissing(target, member, property, value, facts, owner);
                CheckForbidden(target, member, property, value, facts, owner);
                CheckValue(target, member, property, value, owner);
                Descend(member.Value, property.Type, value, owner + member.JsonName, depth);
            }
        }

        CheckTypeRules(target, spec, facts, owner);
    }

    private void CheckMissing(FlowObject target, MemberSpec member, IPropertySymbol property, FlowValue value, ObjectFacts facts, string owner)
    {
        if (member.Default is not null || !IsMissing(member, _state.Resolve(value)))
        {
            return;
        }

        foreach (RuleSpec rule in member.Rules)
        {
            if (rule is { Kind: RuleKinds.Required, IsElement: false })
            {
                // What is declared with the keyword is demanded by the compiler itself, unless it is set to null.
                if ((!property.IsRequired || target.Members[member.Name] is not null) && CanSet(property))
                {
                    _findings.Add(new Finding(Descriptors.RequiredMemberNotSet, target.Site, owner, member.JsonName, member.Name)
                    {
                        Provider = _provider,
                        IsFinal = MemberReader.IsFinal(property),
                    });
                }
            }
            else if (rule is { Kind: RuleKinds.RequiredWhen, Condition: { } condition } && RuleInterpreter.Evaluate(condition, facts).AsBoolean == true && CanSet(property))
            {
                _findings.Add(new Finding(Descriptors.ConditionalMemberNotSet, target.Site, owner, member.JsonName, member.Name)
                {
                    Provider = _provider,
                    IsFinal = MemberReader.IsFinal(property) && IsFinal(condition, target.Type),
                    Arguments = new EquatableArray<string>([_provider, owner + member.JsonName, RuleProse.Describe(condition), member.Name, Values(condition, facts)]),
                    Decisions = DecisionsOf(condition, facts),
                });
                return;
            }
        }
    }

    /// <summary>Objects in an order are part of it.</summary>
    private void Descend(ValueSpec spec, ITypeSymbol type, FlowValue value, string path, int depth)
    {
        if (_state.ObjectOf(value) is not { } held || !_state.Resolve(value).IsNotNull)
        {
            return;
        }

        if (spec.Kind == ValueKind.Object && type.WithoutNullable() is INamedTypeSymbol named)
        {
            Check(held, named, path + ".", depth + 1);
        }
        else if (spec is { Kind: ValueKind.Collection, Element: { } element } && !held.IsShared && Collections.ElementOf(type.WithoutNullable()) is { } elementType)
        {
            foreach (FlowValue item in held.Items)
            {
                Descend(element, elementType, item, path + "[]", depth);
            }
        }
    }

    /// <summary>Whether a member certainly has no value.</summary>
    public static bool IsMissing(MemberSpec member, RuleValue value) =>
        value.IsNull || (member.Value.Kind == ValueKind.Text && value.Constant is { Kind: RuleTypeKind.Text } text && string.IsNullOrWhiteSpace(text.Text) && !AllowsEmpty(member));

    private static bool AllowsEmpty(MemberSpec member)
    {
        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.AllowsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private bool CanSet(IPropertySymbol property) => _model.CanSet(property, _within);

    /// <summary>Whether no member that an expression reads can change after the creation. A list may grow.</summary>
    private static bool IsFinal(RuleExpression expression, ITypeSymbol type)
    {
        if (ReadsCollection.In(expression))
        {
            return false;
        }

        var read = new List<MemberExpression>();
        MemberPaths.Collect(expression, read);
        foreach (MemberExpression member in read)
        {
            ITypeSymbol owner = type;
            foreach (PathStep step in member.Path)
            {
                if (RuleScope.FindMember(owner, step.Name) is not IPropertySymbol property || !MemberReader.IsFinal(property))
                {
                    return false;
                }

                owner = property.Type.WithoutNullable();
            }
        }

        return true;
    }

    /// <summary>"bnplProvider is KLARNA_AU": the values that make the condition hold.</summary>
    public static string Values(RuleExpression condition, IRuleFacts facts)
    {
        var paths = new List<MemberExpression>();
        MemberPaths.Collect(condition, paths);
        var text = new StringBuilder();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MemberExpression member in paths)
        {
            string name = RuleProse.NameOf(member);
            if (RuleInterpreter.Evaluate(member, facts).Constant is { } value && seen.Add(name))
            {
                text.Append(text.Length == 0 ? "" : " and ").Append(name).Append(" is ").Append(value.IsNull ? "absent" : value.Display);
            }
        }

        return text.Length == 0 ? "the condition always holds" : text.ToString();
    }

    private EquatableArray<Decision> DecisionsOf(RuleExpression condition, ObjectFacts facts)
    {
        var paths = new List<MemberExpression>();
        MemberPaths.Collect(condition, paths);
        var decisions = new List<Decision>();
        foreach (MemberExpression member in paths)
        {
            if (facts.Find(member.Path, member.Path.Count) is { } value && _state.SourceOf(value) is { } source && decisions.TrueForAll(known => known.Node != source))
            {
                decisions.Add(new Decision(source));
            }
        }

        return decisions.ToEquatableArray();
    }
}
