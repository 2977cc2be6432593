using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Common;
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

        ISymbol? first = RuleScope.FindMember(_scope.Type, parts[0].ValueText);
        RuleExpression? constant = parts.Count > 1 || first is null ? BindConstant(parts, syntax.Span) : null;
        if (first is null)
        {
            if (constant is null)
            {
                Error(Descriptors.RuleUnknownMember, Span(parts), $"'{syntax}' is neither a member of {_scope.Type.Name} nor a constant that it can see");
            }

            return constant;
        }

        return BindPath(parts, syntax.Span, constant);
    }

    private RuleExpression? BindPath(List<SyntaxToken> parts, TextSpan span, RuleExpression? otherwise)
    {
        var path = new List<PathStep>();
        ITypeSymbol owner = _scope.Type;
        bool canBeNull = false;
        for (int i = 0; i < parts.Count; i++)
        {
            string name = parts[i].ValueText;
            if (i > 0 && i == parts.Count - 1 && IsLength(path, name))
            {
                MemberExpression target = Member(path, canBeNull, TextSpan.FromBounds(span.Start, parts[i - 1].Span.End));
                return new LengthExpression { Target = target, Type = RuleType.Number(canBeNull), Span = span };
            }

            // Nullable<T>.Value and HasValue are C#'s way around null; here null has a meaning of its own.
            ISymbol? member = RuleScope.FindMember(owner, name);
            if (member is null)
            {
                if (otherwise is null)
                {
                    Error(Descriptors.RuleUnknownMember, parts[i].Span, $"{owner.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} has no member '{name}'");
                }

                return otherwise;
            }

            PathStep step = _scope.ToStep(member);
            path.Add(step);
            canBeNull |= step.Type.CanBeNull && step.Default is null or { Type.CanBeNull: true };
            owner = RuleScope.TypeOf(member).WithoutNullable();
        }

        return Member(path, canBeNull, span);
    }

    private static bool IsLength(List<PathStep> path, string name) =>
        path.Count > 0 && path[path.Count - 1].LengthName.Length > 0 && name is "Length" or "Count" && path[path.Count - 1].LengthName == name;

    private static MemberExpression Member(List<PathStep> path, bool canBeNull, TextSpan span) => new()
    {
        Path = path.ToEquatableArray(),
        Type = path[path.Count - 1].Type with { CanBeNull = canBeNull },
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

    private RuleExpression? BindInvocation(InvocationExpressionSyntax invocation)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = invocation.ArgumentList.Arguments;
        switch (invocation.Expression)
        {
            case IdentifierNameSyntax { Identifier.ValueText: "CountryName" } when arguments.Count == 1:
                return Bind(arguments[0].Expression) is { } code && DemandText(code, "CountryName takes a country code")
                    ? new CountryNameExpression { Argument = code, Type = RuleType.Text(true), Span = invocation.Span }
                    : null;
            case MemberAccessExpressionSyntax { Name: IdentifierNameSyntax name } access when arguments.Count == 1 && ToMethod(name.Identifier.ValueText) is { } method:
                RuleExpression? target = Bind(access.Expression);
                RuleExpression? argument = Bind(arguments[0].Expression);
                return target is not null && argument is not null
                    && DemandText(target, $"{name} is for text") & DemandText(argument, $"{name} takes a text")
                    ? new TextCallExpression { Method = method, Target = target, Argument = argument, Type = RuleType.Boolean, Span = invocation.Span }
                    : null;
            default:
                return NotInLanguage(invocation);
        }
    }

    private static TextMethod? ToMethod(string name) => name switch
    {
        "StartsWith" => TextMethod.StartsWith,
        "EndsWith" => TextMethod.EndsWith,
        "Contains" => TextMethod.Contains,
        _ => null,
    };

    private bool DemandText(RuleExpression expression, string message)
    {
        if (expression.Type.IsTextual)
        {
            return true;
        }

        Error(Descriptors.RuleTypeMismatch, expression.Span, $"{message}, this is a {expression.Type}");
        return false;
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
