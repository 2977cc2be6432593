using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Members;

/// <summary>What the initializer of one creation says of the members of the object.</summary>
internal sealed class CreationFacts : IRuleFacts
{
    private readonly SemanticModel _semantics;
    private readonly CancellationToken _cancellation;
    private readonly Dictionary<string, ExpressionSyntax> _set = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknown = new(StringComparer.Ordinal);
    private readonly Func<string, bool> _isInitialized;
    private readonly INamedTypeSymbol _type;

    public CreationFacts(BaseObjectCreationExpressionSyntax creation, INamedTypeSymbol type, Func<string, bool> isInitialized, SemanticModel semantics, CancellationToken cancellation)
    {
        _type = type;
        _isInitialized = isInitialized;
        _semantics = semantics;
        _cancellation = cancellation;
        ReadArguments(creation);
        ReadInitializer(creation.Initializer);
    }

    /// <inheritdoc/>
    public RuleValue Now => RuleValue.Unknown;

    /// <summary>Counts a member as unknown, because it is set somewhere else.</summary>
    public void Forget(string member) => _unknown.Add(member);

    /// <summary>The expression that a member is set to; null when it is not set here.</summary>
    public ExpressionSyntax? ExpressionOf(string member) => _set.TryGetValue(member, out ExpressionSyntax? expression) ? expression : null;

    /// <summary>Whether a member certainly has no value.</summary>
    public bool IsMissing(MemberSpec member) => ValueOf(member.Name) is var value
        && (value.IsNull || (member.Value.Kind == ValueKind.Text && value.Constant is { Kind: RuleTypeKind.Text } text && string.IsNullOrWhiteSpace(text.Text) && !AllowsEmpty(member)));

    public RuleValue ValueOf(EquatableArray<PathStep> path, int length)
    {
        RuleValue first = ValueOf(path[0].Name);
        return length == 1 || first.IsNull ? first : RuleValue.Unknown;
    }

    /// <inheritdoc/>
    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;

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

    private RuleValue ValueOf(string member)
    {
        if (_unknown.Contains(member))
        {
            return RuleValue.Unknown;
        }

        if (_set.TryGetValue(member, out ExpressionSyntax? expression))
        {
            return SyntaxValues.Of(expression, _semantics, _cancellation);
        }

        // What is not set and has no initializer is the default of its type.
        return !_isInitialized(member) && RuleScope.FindMember(_type, member) is IPropertySymbol { Type: var type } && (type.IsReferenceType || type.IsNullableValue())
            ? RuleValue.Null
            : RuleValue.Unknown;
    }

    private void ReadInitializer(InitializerExpressionSyntax? initializer)
    {
        if (initializer is null)
        {
            return;
        }

        foreach (ExpressionSyntax expression in initializer.Expressions)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax name } assignment)
            {
                _set[name.Identifier.ValueText] = assignment.Right;
            }
        }
    }

    /// <summary>Arguments of a record's primary constructor set the members of the same name; what another constructor sets is unknown.</summary>
    private void ReadArguments(BaseObjectCreationExpressionSyntax creation)
    {
        if (_semantics.GetSymbolInfo(creation, _cancellation).Symbol is not IMethodSymbol { Parameters.IsEmpty: false } constructor)
        {
            return;
        }

        foreach (IPropertySymbol property in _type.PayloadProperties())
        {
            _unknown.Add(property.Name);
        }

        if (!_type.IsRecord)
        {
            return;
        }

        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            if (RuleScope.FindMember(_type, parameter.Name) is not IPropertySymbol property || !SymbolEqualityComparer.Default.Equals(property.Type, parameter.Type))
            {
                return;
            }
        }

        foreach (IPropertySymbol property in _type.PayloadProperties())
        {
            _unknown.Remove(property.Name);
        }

        for (int i = 0; i < constructor.Parameters.Length; i++)
        {
            ExpressionSyntax? argument = ArgumentOf(creation.ArgumentList, constructor.Parameters[i], i);
            if (argument is null)
            {
                _unknown.Add(constructor.Parameters[i].Name);
            }
            else
            {
                _set[constructor.Parameters[i].Name] = argument;
            }
        }
    }

    private static ExpressionSyntax? ArgumentOf(ArgumentListSyntax? list, IParameterSymbol parameter, int position)
    {
        if (list is null)
        {
            return null;
        }

        for (int i = 0; i < list.Arguments.Count; i++)
        {
            ArgumentSyntax argument = list.Arguments[i];
            if (argument.NameColon is { } name ? name.Name.Identifier.ValueText == parameter.Name : i == position)
            {
                return argument.Expression;
            }
        }

        return null;
    }
}
