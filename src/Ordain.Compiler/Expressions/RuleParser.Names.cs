using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Expressions;

internal sealed partial class RuleParser
{
    /// <summary>
    /// A dotted name is a member path when its first part is a member of the object at hand, and otherwise a constant. Where a member
    /// has the name of its own type, as in <c>Method is Method.Card</c>, the constant wins if the path leads nowhere.
    /// </summary>
    private RuleExpression? BindName(ExpressionSyntax syntax)
    {
        var parts = new List<SyntaxToken>();
        if (!TryFlatten(syntax, parts))
        {
            return NotInLanguage(syntax);
        }

        if (parts.Count > MaxNames)
        {
            Error(Descriptors.RuleNotInLanguage, syntax.Span, $"a path has at most {MaxNames} names");
            return null;
        }

        if (FindParameter(parts[0].ValueText) is { } parameter)
        {
            return BindPath(parts, 1, parameter.Type, parameter, syntax.Span, otherwise: null);
        }

        ISymbol? first = RuleScope.FindMember(_scope.Type, parts[0].ValueText);
        RuleExpression? constant = first is null || parts.Count > 1 ? BindConstant(parts, syntax.Span) : null;
        if (first is not null)
        {
            return BindPath(parts, 0, _scope.Type, parameter: null, syntax.Span, constant);
        }

        if (constant is null && parts.Count == 1 && parts[0].ValueText == "Now")
        {
            return new NowExpression { Type = RuleType.Time(false), Span = syntax.Span };
        }

        if (constant is null)
        {
            Error(Descriptors.RuleUnknownMember, Span(parts), $"'{syntax}' is neither a member of {_scope.Type.Name} nor a constant that it can see");
        }

        return constant;
    }

    private LambdaParameter? FindParameter(string name)
    {
        for (int i = _parameters.Count - 1; i >= 0; i--)
        {
            if (_parameters[i].Name == name)
            {
                return _parameters[i];
            }
        }

        return null;
    }

    private RuleExpression? BindPath(List<SyntaxToken> parts, int from, ITypeSymbol root, LambdaParameter? parameter, TextSpan span, RuleExpression? otherwise)
    {
        var path = new List<PathStep>();
        ITypeSymbol owner = root.WithoutNullable();
        RuleType type = parameter?.RuleType ?? RuleType.Null;
        bool canBeNull = parameter is not null && type.CanBeNull;
        for (int i = from; i < parts.Count; i++)
        {
            string name = parts[i].ValueText;
            if (i > 0 && i == parts.Count - 1 && name is "Length" or "Count" && LengthNameAt(path, parameter) == name)
            {
                MemberExpression target = Member(path, parameter, type with { CanBeNull = canBeNull }, TextSpan.FromBounds(span.Start, parts[i - 1].Span.End));
                return new LengthExpression
                {
                    Target = target,
                    Name = name,
                    CanBeDefault = RuleTypes.CollectionOf(owner)?.Shape == CollectionShape.ImmutableArray,
                    Type = RuleType.Number(canBeNull),
                    Span = span,
                };
            }

            ISymbol? member = RuleScope.FindMember(owner, name);
            if (member is null)
            {
                if (otherwise is null)
                {
                    Error(Descriptors.RuleUnknownMember, parts[i].Span, $"{owner.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} has no member '{name}'");
                }

                return otherwise;
            }

            if (!_scope.CanRead(member))
            {
                Error(Descriptors.RuleUnknownMember, parts[i].Span, $"'{name}' of {member.ContainingType.Name} cannot be read by generated code, which stands outside: make it internal or public");
                return null;
            }

            PathStep step = _scope.ToStep(member);
            path.Add(step);
            canBeNull |= step.Type.CanBeNull && step.Default is null or { Type.CanBeNull: true };
            type = step.Type;
            owner = RuleScope.TypeOf(member).WithoutNullable();
        }

        return Member(path, parameter, type with { CanBeNull = canBeNull }, span);
    }

    private static string LengthNameAt(List<PathStep> path, LambdaParameter? parameter) =>
        path.Count > 0 ? path[path.Count - 1].LengthName : parameter is null ? "" : RuleTypes.LengthNameOf(parameter.Type);

    private static MemberExpression Member(List<PathStep> path, LambdaParameter? parameter, RuleType type, TextSpan span) => new()
    {
        Parameter = parameter?.Name ?? "",
        Path = path.ToEquatableArray(),
        Type = type,
        Span = span,
    };

    private ConstantExpression? BindConstant(List<SyntaxToken> parts, TextSpan span)
    {
        var typeNames = new List<string>(parts.Count - 1);
        for (int i = 0; i < parts.Count - 1; i++)
        {
            typeNames.Add(parts[i].ValueText);
        }

        return _scope.FindConstant(typeNames, parts[parts.Count - 1].ValueText, out string typeName) is { } value
            ? Constant(value, span, typeName)
            : null;
    }

    private static bool TryFlatten(ExpressionSyntax syntax, List<SyntaxToken> parts)
    {
        switch (syntax)
        {
            case IdentifierNameSyntax identifier:
                parts.Add(identifier.Identifier);
                return true;
            case MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access:
                if (!TryFlatten(access.Expression, parts))
                {
                    return false;
                }

                parts.Add(name.Identifier);
                return true;
            case QualifiedNameSyntax { Right: IdentifierNameSyntax right } qualified:
                if (!TryFlatten(qualified.Left, parts))
                {
                    return false;
                }

                parts.Add(right.Identifier);
                return true;
            default:
                return false;
        }
    }

    private static TextSpan Span(List<SyntaxToken> parts) => TextSpan.FromBounds(parts[0].SpanStart, parts[parts.Count - 1].Span.End);
}
