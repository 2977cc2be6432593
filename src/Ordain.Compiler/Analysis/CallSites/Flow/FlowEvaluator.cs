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
        if (operation is null)
        {
            return FlowValue.Unknown;
        }

        if (operation.ConstantValue is { HasValue: true, Value: var constant })
        {
            return FlowValue.Of(ConstantValues.OfConstant(constant, operation.Type), operation.Syntax);
        }

        // By kind: one type after the other would be asked for.
        switch (operation.Kind)
        {
            case OperationKind.ExpressionStatement:
                return Evaluate(((IExpressionStatementOperation)operation).Operation);
            case OperationKind.Parenthesized:
                return Evaluate(((IParenthesizedOperation)operation).Operand);
            case OperationKind.SimpleAssignment:
                return EvaluateAssignment((ISimpleAssignmentOperation)operation);
            case OperationKind.CompoundAssignment:
                return EvaluateCompound((ICompoundAssignmentOperation)operation);
            case OperationKind.Increment or OperationKind.Decrement:
                var increment = (IIncrementOrDecrementOperation)operation;
                Operate(increment.OperatorMethod, Evaluate(increment.Target));
                return Assign(increment.Target, Fresh(increment.Type));
            case OperationKind.DeconstructionAssignment:
                return EvaluateDeconstruction((IDeconstructionAssignmentOperation)operation);
            case OperationKind.FlowCapture:
                return EvaluateCapture((IFlowCaptureOperation)operation);
            case OperationKind.FlowCaptureReference:
                return _state.Variables[context.SlotOf(((IFlowCaptureReferenceOperation)operation).Id)] ?? Fresh(operation.Type);
            case OperationKind.LocalReference:
                return ReadVariable(((ILocalReferenceOperation)operation).Local);
            case OperationKind.ParameterReference:
                return ReadVariable(((IParameterReferenceOperation)operation).Parameter);
            case OperationKind.Conversion:
                return EvaluateConversion((IConversionOperation)operation);
            case OperationKind.DefaultValue:
                return CallSiteModel.DefaultOf(operation.Type) with { Source = operation.Syntax };
            case OperationKind.ObjectCreation:
                return EvaluateCreation((IObjectCreationOperation)operation);
            case OperationKind.ArrayCreation:
                return EvaluateArray((IArrayCreationOperation)operation);
            case OperationKind.CollectionExpression:
                return EvaluateCollection((ICollectionExpressionOperation)operation);
            case OperationKind.PropertyReference:
                return ReadProperty((IPropertyReferenceOperation)operation);
            case OperationKind.ArrayElementReference:
                return ReadElement((IArrayElementReferenceOperation)operation);
            case OperationKind.Invocation:
                return EvaluateInvocation((IInvocationOperation)operation);
            case OperationKind.Binary:
                return EvaluateBinary((IBinaryOperation)operation);
            case OperationKind.IsPattern:
                return EvaluatePattern((IIsPatternOperation)operation);
            case OperationKind.Unary or OperationKind.IsNull or OperationKind.IsType or OperationKind.Await or OperationKind.Coalesce or OperationKind.FieldReference or OperationKind.Discard:
                foreach (IOperation child in operation.ChildOperations)
                {
                    Operate((operation as IUnaryOperation)?.OperatorMethod, Evaluate(child));
                }

                return Truth(operation) ?? Fresh(operation.Type);
            case OperationKind.DeclarationExpression:
                return Evaluate(((IDeclarationExpressionOperation)operation).Expression);
            case OperationKind.MethodReference:
                var method = (IMethodReferenceOperation)operation;
                // Whoever gets the delegate can call the method on the object.
                _state = _state.Share(Evaluate(method.Instance));
                return FlowValue.NotNull;
            case OperationKind.FlowAnonymousFunction:
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
