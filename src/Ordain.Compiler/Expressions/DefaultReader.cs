using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Expressions;

/// <summary>What <c>[DefaultsTo]</c> says, as an expression.</summary>
internal static class DefaultReader
{
    public static RuleExpression? Read(AttributeData attribute, ITypeSymbol memberType, RuleScope scope, out List<RuleError> errors)
    {
        RuleType wanted = RuleTypes.Of(memberType);
        RuleExpression? value;
        if (attribute.Positional(0) is string text)
        {
            value = RuleParser.ParseValue(text, scope, out errors);
        }
        else
        {
            errors = [];
            value = ConstantOf(attribute, out string typeName) is { IsNull: false } constant
                ? new ConstantExpression { Value = constant, Type = new RuleType(constant.Kind, typeName, false), Span = default }
                : null;
        }

        if (value is null)
        {
            return null;
        }

        if (value is ConstantExpression { Value: { Kind: RuleTypeKind.Number } number } && IsInteger(memberType, out decimal minimum, out decimal maximum)
            && (number.Number < minimum || number.Number > maximum || decimal.Truncate(number.Number) != number.Number))
        {
            errors.Add(new RuleError(Descriptors.RuleTypeMismatch, value.Span, $"the default {number.Text} is no {memberType.WithoutNullable().Name}"));
            return null;
        }

        if (Fits(value.Type, wanted) && (value is ConstantExpression || CanCompute(memberType)))
        {
            return value;
        }

        errors.Add(new RuleError(Descriptors.RuleTypeMismatch, value.Span, Fits(value.Type, wanted)
            ? $"the default of {memberType.WithoutNullable().Name} is a constant"
            : $"the member is a {wanted}, its default is a {value.Type}"));
        return null;
    }

    private static RuleConstant? ConstantOf(AttributeData attribute, out string typeName)
    {
        typeName = "";
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument is { Key: "Value", Value: { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type } })
            {
                foreach (ISymbol member in type.GetMembers())
                {
                    if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, argument.Value.Value))
                    {
                        typeName = type.SourceName();
                        return RuleConstant.OfEnum(typeName + "." + field.Name, RuleConstants.ToDecimal(field.ConstantValue) ?? 0, Contracts.MemberFacts.WireNameOf(field));
                    }
                }
            }
        }

        return RuleConstants.Of(attribute.Named("Value"));
    }

    private static bool IsInteger(ITypeSymbol type, out decimal minimum, out decimal maximum)
    {
        (minimum, maximum) = type.WithoutNullable().SpecialType switch
        {
            SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
            SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
            _ => (0m, 0m),
        };
        return maximum > 0;
    }

    /// <summary>An expression gives text, a decimal, or true and false; other types take a constant.</summary>
    private static bool CanCompute(ITypeSymbol memberType) =>
        memberType.WithoutNullable().SpecialType is SpecialType.System_String or SpecialType.System_Decimal or SpecialType.System_Boolean;

    private static bool Fits(RuleType value, RuleType wanted) => wanted.Kind switch
    {
        RuleTypeKind.Text => value.IsTextual,
        RuleTypeKind.Number or RuleTypeKind.Boolean => value.Kind == wanted.Kind,
        RuleTypeKind.Enum or RuleTypeKind.OpenEnum => value.Kind == wanted.Kind && value.Name == wanted.Name,
        _ => false,
    };
}
