using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>Values of code as the rule language has them.</summary>
internal static class ConstantValues
{
    /// <summary>A constant of the compiler.</summary>
    public static RuleValue OfConstant(object? value, ITypeSymbol? type)
    {
        if (value is null)
        {
            return RuleValue.Null;
        }

        if (type?.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
        {
            return RuleConstants.ToDecimal(value) is { } number ? RuleValue.Of(OfEnum(@enum, value, number)) : RuleValue.NotNull;
        }

        return RuleConstants.Of(value) is { } constant ? RuleValue.Of(constant) : RuleValue.NotNull;
    }

    /// <summary>A known name of an open enum; null when the property is none.</summary>
    public static RuleValue? OfOpenEnumName(IPropertySymbol property) =>
        property.IsStatic && property.ContainingType.HasAttribute(OrdainNames.OpenEnum) && property.FindAttribute(OrdainNames.WireName)?.Positional(0) is string name
            ? RuleValue.Of(RuleConstant.OfOpenEnum(name))
            : null;

    /// <summary><c>From("…")</c> of an open enum; null for any other call.</summary>
    public static RuleValue? OfOpenEnumCall(IMethodSymbol method, RuleValue argument) =>
        method is { Name: "From", IsStatic: true } && argument.Constant is { Kind: RuleTypeKind.Text } text && method.ContainingType.HasAttribute(OrdainNames.OpenEnum)
            ? RuleValue.Of(RuleConstant.OfOpenEnum(text.Text))
            : null;

    private static RuleConstant OfEnum(INamedTypeSymbol type, object value, decimal number)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            // As numbers: the default of an enum over a short is a short here, and an int there.
            if (member is IFieldSymbol { HasConstantValue: true } field && RuleConstants.ToDecimal(field.ConstantValue) == number)
            {
                return RuleConstant.OfEnum($"{type.SourceName()}.{field.Name}", number, MemberFacts.WireNameOf(field));
            }
        }

        return RuleConstant.OfEnum($"{type.SourceName()}.{value}", number);
    }
}
