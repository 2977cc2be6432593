using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Expressions;

internal sealed partial class RuleParser
{
    private RuleExpression? BindInvocation(InvocationExpressionSyntax invocation)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = invocation.ArgumentList.Arguments;
        foreach (ArgumentSyntax argument in arguments)
        {
            if (argument.NameColon is not null || argument.RefKindKeyword.RawKind != 0)
            {
                return NotInLanguage(argument);
            }
        }

        if (invocation.Expression is IdentifierNameSyntax { Identifier.ValueText: "CountryName" } && arguments.Count == 1)
        {
            return Bind(arguments[0].Expression) is { } code && DemandText(code, "CountryName takes a country code")
                ? new CountryNameExpression { Argument = code, Type = RuleType.Text(true), Span = invocation.Span }
                : null;
        }

        if (invocation.Expression is IdentifierNameSyntax { Identifier.ValueText: "IsWhole" } && arguments.Count == 1)
        {
            return Bind(arguments[0].Expression) is { } number && Demand(number, RuleTypeKind.Number, "IsWhole takes a number")
                ? new UnaryExpression { Operator = UnaryOperator.IsWhole, Operand = number, Type = RuleType.Boolean, Span = invocation.Span }
                : null;
        }

        if (invocation.Expression is not MemberAccessExpressionSyntax { Name: IdentifierNameSyntax { Identifier.ValueText: var name } } access)
        {
            return NotInLanguage(invocation);
        }

        if (ToTextMethod(name) is { } textMethod && arguments.Count == 1)
        {
            return BindTextCall(invocation, access, textMethod, arguments[0].Expression);
        }

        if (ToTimeUnit(name) is { } unit && arguments.Count == 1)
        {
            return BindTimeShift(invocation, access, unit, arguments[0].Expression);
        }

        return ToCollectionMethod(name) is { } collectionMethod ? BindCollectionCall(invocation, access, collectionMethod, arguments) : NotInLanguage(invocation);
    }

    private TextCallExpression? BindTextCall(InvocationExpressionSyntax invocation, MemberAccessExpressionSyntax access, TextMethod method, ExpressionSyntax argumentSyntax)
    {
        RuleExpression? target = Bind(access.Expression);
        RuleExpression? argument = Bind(argumentSyntax);
        return target is not null && argument is not null
            && DemandText(target, $"{method} is for text") & DemandText(argument, $"{method} takes a text")
            ? new TextCallExpression { Method = method, Target = target, Argument = argument, Type = RuleType.Boolean, Span = invocation.Span }
            : null;
    }

    private TimeShiftExpression? BindTimeShift(InvocationExpressionSyntax invocation, MemberAccessExpressionSyntax access, TimeUnit unit, ExpressionSyntax argumentSyntax)
    {
        RuleExpression? target = Bind(access.Expression);
        RuleExpression? amount = Bind(argumentSyntax);
        return target is not null && amount is not null
            && Demand(target, RuleTypeKind.Time, $"Add{unit} is for a time") & Demand(amount, RuleTypeKind.Number, $"Add{unit} takes a number")
            ? new TimeShiftExpression { Unit = unit, Target = target, Amount = amount, Type = RuleType.Time(target.Type.CanBeNull || amount.Type.CanBeNull), Span = invocation.Span }
            : null;
    }

    private CollectionCallExpression? BindCollectionCall(InvocationExpressionSyntax invocation, MemberAccessExpressionSyntax access, CollectionMethod method, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        if (Bind(access.Expression) is not { } bound)
        {
            return null;
        }

        if (bound is not MemberExpression { Path.Count: > 0 } target || target.Path[target.Path.Count - 1].Collection is not { } collection)
        {
            Error(Descriptors.RuleTypeMismatch, bound.Span, $"{method} is for collections, this is a {bound.Type}");
            return null;
        }

        if (arguments.Count == 0 && method is CollectionMethod.Any or CollectionMethod.Count)
        {
            return Call(method, target, collection, "", body: null, invocation);
        }

        if (arguments.Count != 1 || arguments[0].Expression is not LambdaExpressionSyntax lambda || ParameterOf(lambda) is not { } parameter || lambda.Body is not ExpressionSyntax bodySyntax)
        {
            Error(Descriptors.RuleNotInLanguage, invocation.ArgumentList.Span, $"{method} takes one lambda with one parameter and an expression, as 'item => item.Amount'");
            return null;
        }

        if (ElementOf(access.Expression) is not { } element)
        {
            return null;
        }

        _parameters.Add(new LambdaParameter(parameter, element, collection.Element));
        RuleExpression? body = Bind(bodySyntax);
        _parameters.RemoveAt(_parameters.Count - 1);
        if (body is null)
        {
            return null;
        }

        bool fits = method switch
        {
            CollectionMethod.Sum => Demand(body, RuleTypeKind.Number, "Sum adds numbers"),
            CollectionMethod.IsUnique => DemandKey(body),
            _ => Demand(body, RuleTypeKind.Boolean, $"{method} takes a condition"),
        };
        return fits ? Call(method, target, collection, parameter, body, invocation) : null;
    }

    private static CollectionCallExpression Call(CollectionMethod method, MemberExpression target, RuleCollection collection, string parameter, RuleExpression? body, InvocationExpressionSyntax invocation) => new()
    {
        Method = method,
        Target = target,
        Collection = collection,
        Parameter = parameter,
        Body = body,
        Type = method switch
        {
            CollectionMethod.Sum => RuleType.Number(true),
            CollectionMethod.Count => RuleType.Number(target.Type.CanBeNull),
            _ => RuleType.Boolean,
        },
        Span = invocation.Span,
    };

    private bool DemandKey(RuleExpression body)
    {
        if (body.Type.IsTextual || body.Type.Kind == RuleTypeKind.Number)
        {
            return true;
        }

        Error(Descriptors.RuleTypeMismatch, body.Span, $"IsUnique compares texts or numbers, this is a {body.Type}");
        return false;
    }

    private static string? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        { AsyncKeyword.RawKind: not 0 } => null,
        SimpleLambdaExpressionSyntax simple => simple.Parameter.Identifier.ValueText,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0].Identifier.ValueText,
        _ => null,
    };

    /// <summary>The symbol behind the elements of a collection that was bound without errors.</summary>
    private ITypeSymbol? ElementOf(ExpressionSyntax collection)
    {
        var parts = new List<SyntaxToken>();
        TryFlatten(collection, parts);
        LambdaParameter? parameter = FindParameter(parts[0].ValueText);
        ITypeSymbol owner = (parameter?.Type ?? _scope.Type).WithoutNullable();
        for (int i = parameter is null ? 0 : 1; i < parts.Count; i++)
        {
            owner = RuleScope.TypeOf(RuleScope.FindMember(owner, parts[i].ValueText)!).WithoutNullable();
        }

        return Collections.ElementOf(owner);
    }

    private static CollectionMethod? ToCollectionMethod(string name) => name switch
    {
        "Sum" => CollectionMethod.Sum,
        "Any" => CollectionMethod.Any,
        "All" => CollectionMethod.All,
        "Count" => CollectionMethod.Count,
        "IsUnique" => CollectionMethod.IsUnique,
        _ => null,
    };

    private static TextMethod? ToTextMethod(string name) => name switch
    {
        "StartsWith" => TextMethod.StartsWith,
        "EndsWith" => TextMethod.EndsWith,
        "Contains" => TextMethod.Contains,
        _ => null,
    };

    private static TimeUnit? ToTimeUnit(string name) => name switch
    {
        "AddSeconds" => TimeUnit.Seconds,
        "AddMinutes" => TimeUnit.Minutes,
        "AddHours" => TimeUnit.Hours,
        "AddDays" => TimeUnit.Days,
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
}
