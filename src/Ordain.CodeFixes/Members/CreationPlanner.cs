using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.CodeFixes.Placeholders;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Members;

/// <summary>Decides what a creation needs, with the compiler's own reading of the contract.</summary>
internal sealed class CreationPlanner(SemanticModel semantics, CancellationToken cancellation)
{
    private readonly CallSiteModel _model = new(semantics.Compilation);

    /// <summary>Plans the members that are named.</summary>
    /// <returns>Null when the creation cannot be understood.</returns>
    public CreationPlan? Plan(BaseObjectCreationExpressionSyntax creation, HashSet<string> names)
    {
        if (semantics.GetTypeInfo(creation, cancellation).Type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type)
        {
            return null;
        }

        List<INamedTypeSymbol> around = TypesAround(creation);
        INamedTypeSymbol contract = around.Find(candidate => _model.ProviderOf(candidate) is not null) ?? type;
        ObjectSpec spec = _model.Read(type, cancellation);
        var before = new CreationFacts(creation, type, name => _model.IsInitialized(type, contract, name, spec), semantics, cancellation);
        if (_model.ProviderOf(type) is not null)
        {
            foreach (string member in LaterAssignments.Of(creation, semantics, cancellation))
            {
                before.Forget(member);
            }
        }

        var facts = new PlannedFacts(before);
        var place = new CreationPlace(semantics, creation);
        var factory = new PlaceholderFactory(_model, place, cancellation);
        ObjectPath path = around.Aggregate(new ObjectPath(contract), static (path, outer) => path.Enter(outer));
        var plan = new CreationPlan(creation, [], []);
        foreach (MemberSpec member in spec.Members)
        {
            if (names.Contains(member.Name))
            {
                TryPlan(member);
            }
        }

        if (!plan.IsEmpty)
        {
            ConditionalMembers.Plan(spec, before, facts, member => before.IsMissing(member) && TryPlan(member));
        }

        return plan;

        bool TryPlan(MemberSpec member)
        {
            if (RuleScope.FindMember(type, member.Name) is not IPropertySymbol property)
            {
                return false;
            }

            ExpressionSyntax? expression = before.ExpressionOf(member.Name);
            if ((expression is null && !place.CanSet(property)) || factory.CreateMember(property, member, path) is not { } value)
            {
                return false;
            }

            facts.Plan(member.Name, value.Known);
            if (expression is null)
            {
                plan.Added.Add(new MemberPlaceholder(member.Name, value));
            }
            else
            {
                plan.Replaced.Add(new Replacement(expression.Span, value));
            }

            return true;
        }
    }

    /// <summary>The type of the creation and of those that it stands in, up to the statement: what the object becomes part of.</summary>
    private List<INamedTypeSymbol> TypesAround(SyntaxNode creation)
    {
        var types = new List<INamedTypeSymbol>();
        foreach (SyntaxNode node in creation.AncestorsAndSelf())
        {
            if (node is StatementSyntax or MemberDeclarationSyntax)
            {
                break;
            }

            if (node is BaseObjectCreationExpressionSyntax && semantics.GetTypeInfo(node, cancellation).Type is INamedTypeSymbol type)
            {
                types.Add(type);
            }
        }

        return types;
    }
}
