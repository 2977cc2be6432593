using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>
/// Evaluates operations over what is known, and follows what they do. What is not understood makes unknown what it touches: objects that
/// it could change are shared from then on.
/// </summary>
internal sealed partial class FlowEvaluator(FlowContext context, IFlowListener? listener)
{
    private FlowState _state = FlowState.Empty;

    /// <summary>Evaluates an operation.</summary>
    /// <param name="operation">The operation; null for none.</param>
    /// <param name="state">What is known before.</param>
    /// <param name="value">What it gives.</param>
    /// <returns>What is known after.</returns>
    public FlowState Run(IOperation? operation, FlowState state, out FlowValue value)
    {
        _state = state;
        _interrupted.Clear();
        value = Evaluate(operation);
        return _state;
    }

    /// <summary>A value that is returned.</summary>
    public FlowState Return(IOperation place, FlowValue value, FlowState state)
    {
        _state = state;
        if (context.Recorder is not null)
        {
            // The caller has it from here on.
            return _state;
        }

        bool isReady = false;
        foreach (AttributeData attribute in context.Owner.GetAttributes())
        {
            if (attribute.Is(OrdainNames.ReadyFor))
            {
                isReady = true;
                listener?.Use(_state, value, place, attribute.AttributeClass is { TypeArguments.Length: 1 } type ? type.TypeArguments[0] as INamedTypeSymbol : null);
            }
        }

        if (!isReady)
        {
            Leave(value, place, CallSiteModel.IsDraftPlace(context.Owner));
        }

        _state = _state.Share(value);
        return _state;
    }

    private FlowValue Evaluate(IOperation? operation)
    {
        switch (operation)
        {
            case null:
                return FlowValue.Unknown;
            case IExpressionStatementOperation statement:
                return Evaluate(statement.Operation);
            case IParenthesizedOperation parenthesized:
                return Evaluate(parenthesized.Operand);
            case ISimpleAssignmentOperation assignment:
                return EvaluateAssignment(assignment);
            case ICompoundAssignmentOperation compound:
                return EvaluateCompound(compound);
            case IIncrementOrDecrementOperation increment:
                Operate(increment.OperatorMethod, Evaluate(increment.Target));
                return Assign(increment.Target, Fresh(increment.Type));
            case IDeconstructionAssignmentOperation deconstruction:
                return EvaluateDeconstruction(deconstruction);
            case IFlowCaptureOperation capture:
                return EvaluateCapture(capture);
            case { ConstantValue: { HasValue: true, Value: var constant } }:
                return FlowValue.Of(ConstantValues.OfConstant(constant, operation.Type), operation.Syntax);
            case IFlowCaptureReferenceOperation reference:
                return _state.Variables[context.SlotOf(reference.Id)] ?? Fresh(operation.Type);
            case ILocalReferenceOperation local:
                return ReadVariable(local.Local);
            case IParameterReferenceOperation parameter:
                return ReadVariable(parameter.Parameter);
            case IConversionOperation conversion:
                return EvaluateConversion(conversion);
            case IDefaultValueOperation:
                return CallSiteModel.DefaultOf(operation.Type) with { Source = operation.Syntax };
            case IObjectCreationOperation creation:
                return EvaluateCreation(creation);
            case IArrayCreationOperation array:
                return EvaluateArray(array);
            case ICollectionExpressionOperation collection:
                return EvaluateCollection(collection);
            case IPropertyReferenceOperation property:
                return ReadProperty(property);
            case IArrayElementReferenceOperation element:
                return ReadElement(element);
            case IInvocationOperation invocation:
                return EvaluateInvocation(invocation);
            case IBinaryOperation binary:
                return EvaluateBinary(binary);
            case IIsPatternOperation pattern:
                return EvaluatePattern(pattern);
            case IUnaryOperation or IIsNullOperation or IIsTypeOperation or IAwaitOperation or ICoalesceOperation or IFieldReferenceOperation or IDiscardOperation:
                foreach (IOperation child in operation.ChildOperations)
                {
                    Operate((operation as IUnaryOperation)?.OperatorMethod, Evaluate(child));
                }

                return Truth(operation) ?? Fresh(operation.Type);
            case IDeclarationExpressionOperation declaration:
                return Evaluate(declaration.Expression);
            case IMethodReferenceOperation method:
                // Whoever gets the delegate can call the method on the object.
                _state = _state.Share(Evaluate(method.Instance));
                return FlowValue.NotNull;
            case IFlowAnonymousFunctionOperation:
                return FlowValue.NotNull;
            default:
                foreach (IOperation child in operation.ChildOperations)
                {
                    Leave(Evaluate(child), child);
                }

                return operation is IInterpolatedStringOperation or ITupleOperation or IDelegateCreationOperation ? FlowValue.NotNull : Fresh(operation.Type);
        }
    }

    /// <summary>Some value of a type, which conditions can tell more about.</summary>
    private FlowValue Fresh(ITypeSymbol? type) => new()
    {
        Known = type is { IsValueType: true } && !type.IsNullableValue() ? RuleValue.NotNull : RuleValue.Unknown,
        Number = context.NextNumber(),
    };

    /// <summary>A value gets where it is not followed.</summary>
    private void Leave(FlowValue value, IOperation place, bool isDraft = false)
    {
        if (value.Sites.Count > 0)
        {
            if (!isDraft)
            {
                listener?.Leave(_state, value, place);
            }

            _state = _state.Share(value);
        }
    }

    private FlowValue ReadVariable(ISymbol variable)
    {
        if (context.IsShared(variable))
        {
            return Fresh(VariableType(variable));
        }

        int slot = context.SlotOf(variable);
        if (_state.Variables[slot] is { } known)
        {
            return known;
        }

        FlowValue fresh = Fresh(VariableType(variable));
        _state = _state.With(slot, fresh);
        return fresh;
    }

    private static ITypeSymbol? VariableType(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };

    private FlowValue EvaluateConversion(IConversionOperation conversion)
    {
        FlowValue value = Evaluate(conversion.Operand);
        if (conversion.OperatorMethod is not null || (conversion.IsTryCast && !conversion.Conversion.IsImplicit))
        {
            // "as" may give null for what is not.
            Leave(value, conversion);
            return Fresh(conversion.Type);
        }

        if (conversion.Type is not { } target || conversion.Operand.Type is not { } source)
        {
            // "null" and "default" have no type of their own.
            return value;
        }

        ITypeSymbol to = target.WithoutNullable();
        ITypeSymbol from = source.WithoutNullable();
        if (SymbolEqualityComparer.Default.Equals(to, from) || to.IsReferenceType || from.IsReferenceType)
        {
            return value;
        }

        bool isNumber = value.Known.Constant is { Kind: RuleTypeKind.Number };
        return conversion is { IsImplicit: true, Conversion.IsImplicit: true } && isNumber && to.TypeKind != TypeKind.Enum && !IsFloating(to) ? value
            : value.Known.IsNull ? value
            : Fresh(target) with { Known = value.Known.IsNotNull ? RuleValue.NotNull : RuleValue.Unknown };
    }

    private static bool IsFloating(ITypeSymbol type) => type.SpecialType is SpecialType.System_Single or SpecialType.System_Double;

    /// <summary>An operator that somebody wrote may do anything with what it gets.</summary>
    private void Operate(IMethodSymbol? method, FlowValue operand)
    {
        if (method is { IsImplicitlyDeclared: false })
        {
            _state = _state.Share(operand);
        }
    }

    private FlowValue EvaluateBinary(IBinaryOperation binary)
    {
        FlowValue left = Evaluate(binary.LeftOperand);
        FlowValue right = Evaluate(binary.RightOperand);
        Operate(binary.OperatorMethod, left);
        Operate(binary.OperatorMethod, right);
        if (Comparison(binary, left, right) is { } truth)
        {
            return FlowValue.Of(RuleValue.Of(truth), binary.Syntax);
        }

        return FlowArithmetic.Evaluate(binary.OperatorKind, binary.Type, binary.OperatorMethod, _state.Resolve(left), _state.Resolve(right)) is { } known
            ? FlowValue.Of(known, binary.Syntax)
            : Fresh(binary.Type);
    }
}
