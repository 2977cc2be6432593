using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>What is wrong whatever the order holds: amounts in the wrong unit, and answers that nobody looks at.</summary>
internal sealed class MisuseCheck(CallSiteModel model, Action<Diagnostic> report, CancellationToken cancellation)
{
    public void Run(IOperation operation)
    {
        switch (operation)
        {
            case IExpressionStatementOperation statement:
                CheckIgnored(statement);
                break;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: var member } } assignment when IsAmount(member):
                CheckUnit(member, assignment.Value);
                break;
            case IObjectCreationOperation { Type: { Name: "Money" } type } creation when type.FullName() == OrdainNames.Money && creation.Arguments.Length > 0 && creation.Arguments[0].Parameter is { } amount:
                CheckUnit(amount, creation.Arguments[0].Value);
                break;
        }

        foreach (IOperation child in operation.ChildOperations)
        {
            Run(child);
        }
    }

    private void CheckIgnored(IExpressionStatementOperation statement)
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

    /// <summary>An amount in major units: a decimal with a wire format, or one that a model gives a field with one.</summary>
    private bool IsAmount(IPropertySymbol member) =>
        member.Type.WithoutNullable().SpecialType == SpecialType.System_Decimal && (member.HasAttribute(OrdainNames.MoneyFormat) || model.IsAmountOfModel(member, cancellation));

    private void CheckUnit(ISymbol member, IOperation value)
    {
        IOperation given = value;
        bool isCut = false;
        while (given is IConversionOperation { OperatorMethod: null or { ContainingType.SpecialType: SpecialType.System_Decimal } } conversion)
        {
            if (conversion is { IsImplicit: false, ConstantValue.HasValue: false } && conversion.Operand.Type?.WithoutNullable().SpecialType is SpecialType.System_Double or SpecialType.System_Single
                && conversion.Type?.WithoutNullable().SpecialType == SpecialType.System_Decimal)
            {
                Report(member, value, "a floating-point number is cast to an amount, and brings its rounding errors along");
                return;
            }

            isCut |= !conversion.IsImplicit && conversion.Type?.WithoutNullable().SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64;
            given = conversion.Operand;
        }

        while (given is IInvocationOperation { TargetMethod: { Name: "Round" or "Truncate" or "Floor" or "Ceiling", ContainingType.Name: "Math" or "Decimal" }, Arguments: { Length: > 0 } arguments })
        {
            isCut |= arguments.Length == 1 || arguments[1].Parameter?.Type.TypeKind == TypeKind.Enum;
            given = Unwrapped(arguments[0].Value);
        }

        // A hundred times an amount may be the price of a hundred pieces. Cut to an integer it counts minor units.
        if (isCut && given is IBinaryOperation { OperatorKind: BinaryOperatorKind.Multiply } product
            && (IsPowerOfTen(product.RightOperand) ? product.LeftOperand : IsPowerOfTen(product.LeftOperand) ? product.RightOperand : null) is { } factor
            && IsAmount(factor))
        {
            Report(member, value, "an amount is in major units, and this one is turned into minor units");
        }
    }

    private void Report(ISymbol member, IOperation value, string reason) =>
        report(Diagnostic.Create(Descriptors.WrongUnit, value.Syntax.GetLocation(), member.Name, reason));

    private static IOperation Unwrapped(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                case ICoalesceOperation coalesce:
                    operation = coalesce.Value;
                    break;
                case IPropertyReferenceOperation { Property: { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } nullable }:
                    operation = nullable;
                    break;
                default:
                    return operation;
            }
        }
    }

    private static bool IsPowerOfTen(IOperation operation) => operation.ConstantValue is { HasValue: true, Value: 100 or 100L or 100m or 100d or 1000 or 1000L or 1000m or 1000d };

    /// <summary>Whether a value is an amount in major units by its declaration, whatever its name.</summary>
    private bool IsAmount(IOperation operation) => Unwrapped(operation) is IPropertyReferenceOperation { Property: var property }
        && (IsAmount(property) || (property.Name == "Amount" && property.ContainingType.FullName() == OrdainNames.Money));
}
