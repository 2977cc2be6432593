using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>What is wrong whatever the order holds: amounts in the wrong unit, and answers that nobody looks at.</summary>
internal static class MisuseCheck
{
    public static void Run(IOperation operation, Action<Diagnostic> report)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                CheckIgnored(statement, report);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var member } } assignment when IsAmount(member):
                CheckUnit(member, assignment.Value, report);
                break;
            case IObjectCreationOperation { Type: { Name: "Money" } type } creation when type.FullName() == OrdainNames.Money && creation.Arguments.Length > 0 && creation.Arguments[0].Parameter is { } amount:
                CheckUnit(amount, creation.Arguments[0].Value, report);
                break;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            Run(child, report);
        }
    }

    private static void CheckIgnored(IExpressionStatementOperation statement, Action<Diagnostic> report)
    {
        IOperation call = statement.Operation;
        while (true)
        {
            if (call is IAwaitOperation awaited)
            {
                call = awaited.Operation;
            }
            else if (call is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } task })
            {
                call = task;
            }
            else
            {
                break;
            }
        }

        if (call is IInvocationOperation { TargetMethod: { Name: "Validate" or "SubmitAsync" } method } && FlowCalls.IsOurs(method))
        {
            bool isValidation = method.Name == "Validate";
            report(Diagnostic.Create(
                Descriptors.ResultIgnored,
                call.Syntax.GetLocation(),
                method.Name,
                isValidation ? "an order with violations goes on as if it had none" : "nobody learns whether the provider has the order"));
        }
    }

    /// <summary>An amount in major units: a decimal with a wire format.</summary>
    private static bool IsAmount(IPropertySymbol member) =>
        member.Type.WithoutNullable().SpecialType == SpecialType.System_Decimal && member.HasAttribute(OrdainNames.MoneyFormat);

    private static void CheckUnit(ISymbol member, IOperation value, Action<Diagnostic> report)
    {
        IOperation given = value;
        bool isCut = false;
        while (given is IConversionOperation { OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_Decimal } } conversion)
        {
            if (conversion is { IsImplicit: false, ConstantValue.HasValue: false } && conversion.Operand.Type?.WithoutNullable().SpecialType is SpecialType.System_Double or SpecialType.System_Single
                && conversion.Type?.WithoutNullable().SpecialType == SpecialType.System_Decimal)
            {
                Report(report, member, value, "a floating-point number is cast to an amount, and brings its rounding errors along");
                return;
            }

            isCut |= !conversion.IsImplicit && conversion.Type?.WithoutNullable().SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
            given = conversion.Operand;
        }

        while (given is IInvocationOperation { TargetMethod: { Name: "Round", ContainingType.Name: "Math" or "Decimal" }, Arguments: { Length: > 0 } arguments })
        {
            given = Unwrapped(arguments[0].Value);
        }

        // "price * 100" may be the price of a hundred pieces; a total times a hundred is no total, and what is cut to an integer counts minor units.
        if (given is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
            && (IsHundred(product.RightOperand) ? product.LeftOperand : IsHundred(product.LeftOperand) ? product.RightOperand : null) is { ConstantValue.HasValue: false } factor
            && (isCut || IsTotal(factor)))
        {
            Report(report, member, value, "an amount is in major units, and this one is multiplied by 100");
        }
    }

    private static void Report(Action<Diagnostic> report, ISymbol member, IOperation value, string reason) =>
        report(Diagnostic.Create(Descriptors.WrongUnit, value.Syntax.GetLocation(), member.Name, reason));

    private static IOperation Unwrapped(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static bool IsHundred(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: 100 or 100L or 100m or 100d };

    private static bool IsTotal(IOperation operation)
    {
        operation = Unwrapped(operation);
        if (operation.Type?.WithoutNullable().SpecialType is not (SpecialType.System_Decimal or SpecialType.System_Double))
        {
            return false;
        }

        string name = operation switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            IPropertyReferenceOperation property => property.Property.Name,
            IFieldReferenceOperation field => field.Field.Name,
            _ => "",
        };
        return name.EndsWith("Total", StringComparison.OrdinalIgnoreCase) || name.EndsWith("Amount", StringComparison.OrdinalIgnoreCase);
    }
}
