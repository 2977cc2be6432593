using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.Nullability;

/// <summary>Whether a contract that an order has passed says that a member of it is not null. What is not certain is not proved.</summary>
internal sealed class ContractProof(CallSiteModel model, SemanticModel semantics, CancellationToken cancellation)
{
    private readonly ConditionReader _conditions = new(semantics, cancellation);
    private readonly StableRegion _region = new(semantics, cancellation);

    /// <summary>Whether the expression at a place cannot be null there.</summary>
    public bool IsNotNull(SyntaxNode root, TextSpan span)
    {
        SyntaxNode place = root.FindNode(span, getInnermostNodeForTie: true);
        return (place as ArgumentSyntax)?.Expression is { } argument ? IsNotNull(argument) : place is ExpressionSyntax expression && IsNotNull(expression);
    }

    private bool IsNotNull(ExpressionSyntax expression)
    {
        if (MemberPath.Of(expression, semantics, cancellation) is not { Members.Count: > 0 } path
            || path.Type is not INamedTypeSymbol type
            || !model.IsOrder(type))
        {
            return false;
        }

        List<KnownCondition> known = KnownCondition.At(expression);
        return known.Exists(condition => _conditions.Validation(condition, path.Root) is { } validation
            && _conditions.ContractOf(validation) is { } contract
            && _region.Keeps(path, validation, expression)
            && IsRequired(path, type, contract, FactsOf(known, path.Root, validation, expression)));
    }

    /// <summary>Whether the contract requires the member: that of the type itself, or one that a model is a payload of.</summary>
    private bool IsRequired(MemberPath path, INamedTypeSymbol type, INamedTypeSymbol contract, Dictionary<string, RuleValue> facts) =>
        SymbolEqualityComparer.Default.Equals(type, contract) ? IsRequired(path, contract, facts)
        : model.PlanOf(type, contract, cancellation) is { } plan && new ModelProof(plan, facts).IsRequired(path.Text);

    /// <summary>What the conditions say of members, held when the order was validated, and still holds.</summary>
    private Dictionary<string, RuleValue> FactsOf(List<KnownCondition> known, ISymbol order, ExpressionSyntax validation, ExpressionSyntax place)
    {
        var values = new Dictionary<string, RuleValue>(StringComparer.Ordinal);
        foreach (KnownCondition condition in known)
        {
            if (!condition.IsThrown && _conditions.Fact(condition) is { } fact && SymbolEqualityComparer.Default.Equals(fact.Path.Root, order)
                && _region.Keeps(fact.Path, condition.Expression, place) && _region.Keeps(fact.Path, validation, place)
                && (!values.TryGetValue(fact.Path.Text, out RuleValue earlier) || earlier.Constant is null))
            {
                values[fact.Path.Text] = fact.Value;
            }
        }

        return values;
    }

    private bool IsRequired(MemberPath path, INamedTypeSymbol contract, Dictionary<string, RuleValue> facts)
    {
        INamedTypeSymbol type = contract;
        var rules = new List<(ObjectSpec Spec, int Depth)>();
        for (int i = 0; ; i++)
        {
            ObjectSpec spec = model.Read(type, cancellation);
            if (spec.Polymorphic is not null || spec.Members.FirstOrDefault(member => member.Name == path.Members[i].Name) is not { IsWritten: true, Default: null } member)
            {
                return false;
            }

            rules.Add((spec, i));
            if (i == path.Members.Count - 1)
            {
                return IsRequired(member, new PathFacts([.. path.Members.Take(i).Select(static step => step.Name)], facts)) || rules.Exists(level => IsRequiredByType(level.Spec, path, level.Depth, facts));
            }

            // An object that says nothing is left out, and nobody looks at its members.
            if (member is not { OmitsHollow: false, Value.Kind: ValueKind.Object or ValueKind.Contract } || path.Members[i].Type.WithoutNullable() is not INamedTypeSymbol next)
            {
                return false;
            }

            type = next;
        }
    }

    private static bool IsRequired(MemberSpec member, PathFacts facts) => member.Rules.Any(rule =>
        rule is { Kind: RuleKinds.Required, IsElement: false }
        || (rule is { Kind: RuleKinds.RequiredWhen, Condition: { } condition } && RuleInterpreter.Evaluate(condition, facts).AsBoolean == true));

    /// <summary>A condition of a type on a member, or on one of an object that it holds.</summary>
    private static bool IsRequiredByType(ObjectSpec spec, MemberPath path, int depth, Dictionary<string, RuleValue> values)
    {
        string[] names = [.. path.Members.Select(static step => step.Name)];
        var facts = new PathFacts([.. names.Take(depth)], values);
        return spec.Rules.Any(rule => rule.Rule is { Kind: RuleKinds.RequiredWhen, Condition: { } condition, Expression: MemberExpression { Parameter: "" } member }
            && member.Path.Select(static step => step.Name).SequenceEqual(names.Skip(depth))
            && RuleInterpreter.Evaluate(condition, facts).AsBoolean == true);
    }
}
