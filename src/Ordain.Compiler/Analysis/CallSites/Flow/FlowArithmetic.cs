using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>Arithmetic on known numbers that are no constants of the language: locals, members that were just set.</summary>
internal static class FlowArithmetic
{
    /// <summary>The result; null when it is not certain.</summary>
    public static RuleValue? Evaluate(BinaryOperatorKind kind, ITypeSymbol? type, IMethodSymbol? method, RuleValue left, RuleValue right)
    {
        if (left.Constant is not { } a || right.Constant is not { } b)
        {
            return null;
        }

        if (kind == BinaryOperatorKind.Add && type?.SpecialType == SpecialType.System_String && a.Kind == RuleTypeKind.Text && b.Kind == RuleTypeKind.Text)
        {
            return RuleValue.Of(RuleConstant.OfText(a.Text + b.Text));
        }

        // The operators of decimal are methods; those of a user's type are unknown.
        if (a.Kind != RuleTypeKind.Number || b.Kind != RuleTypeKind.Number
            || type?.SpecialType is not (SpecialType.System_Decimal or SpecialType.System_Int32 or SpecialType.System_Int64)
            || (method is not null && method.ContainingType?.SpecialType != SpecialType.System_Decimal))
        {
            return null;
        }

        try
        {
            decimal? result = kind switch
            {
                BinaryOperatorKind.Add => a.Number + b.Number,
                BinaryOperatorKind.Subtract => a.Number - b.Number,
                BinaryOperatorKind.Multiply => a.Number * b.Number,
                _ => null,
            };
            return result is { } number && Fits(number, type.SpecialType) ? RuleValue.Of(RuleConstant.OfNumber(number)) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static bool Fits(decimal number, SpecialType type) => type switch
    {
        SpecialType.System_Int32 => number is >= int.MinValue and <= int.MaxValue,
        SpecialType.System_Int64 => number is >= long.MinValue and <= long.MaxValue,
        _ => true,
    };
}
