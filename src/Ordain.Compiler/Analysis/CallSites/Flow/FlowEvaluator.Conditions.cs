using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

internal sealed partial class FlowEvaluator
{
    /// <summary>The path on which a condition came out one way; null when it cannot.</summary>
    /// <param name="condition">The condition, which was evaluated before.</param>
    /// <param name="value">What it gave.</param>
    /// <param name="outcome">How it came out.</param>
    /// <param name="state">What is known.</param>
    public FlowState? Assume(IOperation condition, FlowValue value, bool outcome, FlowState state)
    {
        _state = state;
        return _state.Resolve(value).AsBoolean is { } known && known != outcome ? null : Assume(condition, outcome);
    }

    private FlowState? Assume(IOperation condition, bool outcome)
    {
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return Assume(parenthesized.Operand, outcome);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not:
                return Assume(not.Operand, !outcome);
            case IIsNullOperation isNull:
                return Assume(isNull.Operand, outcome ? RuleValue.Null : RuleValue.NotNull, condition);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison when Means(comparison):
                return AssumeEqual(comparison, outcome == (comparison.OperatorKind == BinaryOperatorKind.Equals));
            case IIsPatternOperation pattern:
                return AssumePattern(pattern.Value, pattern.Pattern, outcome, condition);
            case IInvocationOperation { TargetMethod: { Name: "IsNullOrEmpty" or "IsNullOrWhiteSpace", ContainingType.SpecialType: SpecialType.System_String } } test when !outcome:
                return Assume(test.Arguments[0].Value, RuleValue.NotNull, condition);
            default:
                return IsPlain(condition) ? Assume(condition, RuleValue.Of(outcome), condition) : _state;
        }
    }

    private FlowState? AssumeEqual(IBinaryOperation comparison, bool areEqual)
    {
        RuleValue left = Known(comparison.LeftOperand);
        RuleValue right = Known(comparison.RightOperand);
        if (areEqual)
        {
            FlowState? state = right.Constant is not null || right.IsNotNull ? Assume(comparison.LeftOperand, right, comparison) : _state;
            if (state is null || (left.Constant is null && !left.IsNotNull))
            {
                return state;
            }

            _state = state;
            return Assume(comparison.RightOperand, left, comparison);
        }

        return right.IsNull ? Assume(comparison.LeftOperand, RuleValue.NotNull, comparison)
            : left.IsNull ? Assume(comparison.RightOperand, RuleValue.NotNull, comparison)
            : _state;
    }

    private FlowState? AssumePattern(IOperation operand, IPatternOperation pattern, bool outcome, IOperation condition)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                RuleValue known = Known(constant.Value);
                return outcome ? Assume(operand, known, condition) : known.IsNull ? Assume(operand, RuleValue.NotNull, condition) : _state;
            case INegatedPatternOperation negated:
                return AssumePattern(operand, negated.Pattern, !outcome, condition);
            case IBinaryPatternOperation binary when outcome == (binary.OperatorKind == BinaryOperatorKind.And):
                if (AssumePattern(operand, binary.LeftPattern, outcome, condition) is not { } left)
                {
                    return null;
                }

                _state = left;
                return AssumePattern(operand, binary.RightPattern, outcome, condition);
            case IDeclarationPatternOperation { MatchesNull: false } or ITypePatternOperation or IRelationalPatternOperation when outcome:
                return Assume(operand, RuleValue.NotNull, condition);
            case IRecursivePatternOperation recursive when outcome:
                return AssumeParts(operand, recursive, condition);
            case IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true } whole
                when SymbolEqualityComparer.Default.Equals(whole.MatchedType, operand.Type?.WithoutNullable()):
                return Assume(operand, RuleValue.Null, condition);
            default:
                return _state;
        }
    }

    private FlowState? AssumeParts(IOperation operand, IRecursivePatternOperation pattern, IOperation condition)
    {
        if (Assume(operand, RuleValue.NotNull, condition) is not { } state)
        {
            return null;
        }

        _state = state;
        if (!IsPlain(operand))
        {
            return _state;
        }

        FlowValue owner = Evaluate(operand);
        foreach (IPropertySubpatternOperation part in pattern.PropertySubpatterns)
        {
            if (part is { Member: IPropertyReferenceOperation { Property: { IsIndexer: false, IsStatic: false } } member, Pattern: { } inner } && owner.Sites.Count > 0)
            {
                RuleValue? wanted = inner switch
                {
                    IConstantPatternOperation constant => Known(constant.Value),
                    INegatedPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } } } => RuleValue.NotNull,
                    IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true } => RuleValue.NotNull,
                    _ => null,
                };
                if (wanted is not { } value || (value.Constant is null && !value.IsNotNull))
                {
                    continue;
                }

                FlowValue read = ReadProperty(member, owner);
                if (_state.Assume(read, value, condition.Syntax) is not { } narrowed)
                {
                    return null;
                }

                _state = narrowed;
            }
        }

        return _state;
    }

    private FlowState? Assume(IOperation operand, RuleValue known, IOperation condition)
    {
        operand = Unwrapped(operand);
        if ((known.Constant is null && !known.IsNotNull) || !IsPlain(operand))
        {
            return _state;
        }

        // A constant of another kind would compare in a way of its own.
        FlowValue value = Evaluate(operand);
        return _state.Assume(value, known, condition.Syntax);
    }

    private RuleValue Known(IOperation operand)
    {
        operand = Unwrapped(operand);
        return IsPlain(operand) || operand.ConstantValue.HasValue || operand is IPropertyReferenceOperation { Property.IsStatic: true } or IConversionOperation
            ? _state.Resolve(Evaluate(operand))
            : RuleValue.Unknown;
    }

    /// <summary>The operand as it is, where a conversion only makes it nullable or an object.</summary>
    private static IOperation Unwrapped(IOperation operand)
    {
        while (operand is IParenthesizedOperation or IConversionOperation { OperatorMethod: null })
        {
            if (operand is IParenthesizedOperation parenthesized)
            {
                operand = parenthesized.Operand;
                continue;
            }

            var conversion = (IConversionOperation)operand;
            if (conversion.Type is null || conversion.Operand.Type is not { } inner
                || !(SymbolEqualityComparer.Default.Equals(conversion.Type.WithoutNullable(), inner.WithoutNullable()) || conversion.Type.IsReferenceType))
            {
                break;
            }

            operand = conversion.Operand;
        }

        return operand;
    }

    /// <summary>What can be evaluated again without doing anything.</summary>
    private static bool IsPlain(IOperation operand) => operand switch
    {
        ILocalReferenceOperation or IParameterReferenceOperation or IFlowCaptureReferenceOperation => true,
        IPropertyReferenceOperation { Property.IsIndexer: false, Instance: { } instance } => IsPlain(instance),
        _ => false,
    };

    /// <summary>Whether <c>==</c> means that the values are the same: the operator of a user's type may mean anything.</summary>
    private static bool Means(IBinaryOperation comparison) =>
        comparison.OperatorMethod is not { ContainingType: { } type } || type.SpecialType is SpecialType.System_String or SpecialType.System_Decimal || type.HasAttribute(OrdainNames.OpenEnum)
        || comparison.OperatorMethod.IsImplicitlyDeclared;

    private bool? Comparison(IBinaryOperation binary, FlowValue left, FlowValue right)
    {
        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) || !Means(binary))
        {
            return null;
        }

        bool? areEqual = AreEqual(_state.Resolve(left), _state.Resolve(right)) ?? (left.Number != 0 && left.Number == right.Number && left.Sites.Count == 0 && !IsFloat(binary.LeftOperand) ? true : null);
        return binary.OperatorKind == BinaryOperatorKind.Equals ? areEqual : !areEqual;
    }

    private static bool IsFloat(IOperation operand) => operand.Type?.WithoutNullable() is { } type && IsFloating(type);

    private static bool? AreEqual(RuleValue left, RuleValue right)
    {
        if (left.IsNull || right.IsNull)
        {
            return left.IsNull && right.IsNull ? true : (left.IsNull ? right : left).IsNotNull ? false : null;
        }

        return left.Constant is { } a && right.Constant is { } b && a.Kind == b.Kind
            ? a.Kind is RuleTypeKind.Text or RuleTypeKind.OpenEnum ? string.Equals(a.Text, b.Text, StringComparison.Ordinal) : a.Number == b.Number
            : null;
    }

    /// <summary>What a test gives, when it is certain.</summary>
    private FlowValue? Truth(IOperation operation)
    {
        bool? truth = operation switch
        {
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => !Known(not.Operand).AsBoolean,
            IIsNullOperation isNull => AreEqual(Known(isNull.Operand), RuleValue.Null),
            _ => null,
        };
        return truth is null ? null : FlowValue.Of(RuleValue.Of(truth), operation.Syntax);
    }

    private FlowValue EvaluatePattern(IIsPatternOperation pattern)
    {
        FlowValue value = Evaluate(pattern.Value);
        Declare(pattern.Pattern, value, isWhole: true);
        bool? matches = pattern.Pattern switch
        {
            IConstantPatternOperation constant => AreEqual(_state.Resolve(value), Known(constant.Value)),
            INegatedPatternOperation { Pattern: IConstantPatternOperation constant } => !AreEqual(_state.Resolve(value), Known(constant.Value)),
            _ => null,
        };
        return matches is null ? Fresh(pattern.Type) : FlowValue.Of(RuleValue.Of(matches), pattern.Syntax);
    }

    /// <summary>The variables that a pattern declares: the whole value, or a part of it, which is not followed.</summary>
    private void Declare(IPatternOperation pattern, FlowValue value, bool isWhole)
    {
        ISymbol? declared = pattern switch
        {
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            IListPatternOperation list => list.DeclaredSymbol,
            _ => null,
        };
        if (declared is not null)
        {
            if (isWhole)
            {
                AssignVariable(declared, value, pattern);
            }
            else
            {
                _state = _state.Share(value);
                AssignVariable(declared, Fresh(VariableType(declared)), pattern);
            }
        }

        bool isSame = pattern is INegatedPatternOperation or IBinaryPatternOperation;
        foreach (IOperation child in pattern.ChildOperations)
        {
            switch (child)
            {
                case IPatternOperation inner:
                    Declare(inner, value, isWhole && isSame);
                    break;
                case IPropertySubpatternOperation part:
                    Declare(part.Pattern, value, isWhole: false);
                    break;
            }
        }
    }
}
