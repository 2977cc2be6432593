using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.CallSites.Models;

/// <summary>Values of a model as the contract gets them: what <see cref="ConversionReader"/> has code emitted for, over what is known.</summary>
internal static class ModelConversions
{
    public static RuleValue Convert(RuleValue value, ConversionSpec conversion, ITypeSymbol from, ITypeSymbol to)
    {
        // Null is not converted.
        if (!value.IsNotNull)
        {
            return value;
        }

        if (conversion.IsOwn)
        {
            return RuleValue.Unknown;
        }

        RuleTypeKind source = RuleTypes.Of(from).Kind;
        RuleTypeKind target = RuleTypes.Of(to).Kind;
        if (conversion.IsDirect)
        {
            bool isSame = SymbolEqualityComparer.Default.Equals(from.WithoutNullable(), to.WithoutNullable());
            return isSame || (source == RuleTypeKind.Number && target == RuleTypeKind.Number) ? value : RuleValue.NotNull;
        }

        if (!IsName(target) || !(IsName(source) || source == RuleTypeKind.Number))
        {
            // A conversion of the user's own may give null.
            return RuleValue.Unknown;
        }

        if (value.Constant is not { } constant)
        {
            // The default of an open enum has no name.
            return source == RuleTypeKind.OpenEnum ? RuleValue.Unknown : RuleValue.NotNull;
        }

        string name = source == RuleTypeKind.Number ? constant.Number.ToString("0", CultureInfo.InvariantCulture) : constant.WireName ?? constant.MemberName;
        return target switch
        {
            // An undeclared value has no name, but its number.
            _ when source == RuleTypeKind.Enum && !char.IsLetter(constant.MemberName[0]) && constant.MemberName[0] != '_' => RuleValue.NotNull,
            RuleTypeKind.Text => RuleValue.Of(RuleConstant.OfText(name)),
            RuleTypeKind.OpenEnum => RuleValue.Of(RuleConstant.OfOpenEnum(name)),
            _ => MemberOf((INamedTypeSymbol)to.WithoutNullable(), name, source == RuleTypeKind.Enum ? constant.MemberName : null),
        };
    }

    private static bool IsName(RuleTypeKind kind) => kind is RuleTypeKind.Text or RuleTypeKind.Enum or RuleTypeKind.OpenEnum;

    /// <summary>The member of an enum with a name on the wire, or else with one in C#.</summary>
    private static RuleValue MemberOf(INamedTypeSymbol type, string wireName, string? memberName)
    {
        IFieldSymbol? byMember = null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field)
            {
                if ((MemberFacts.WireNameOf(field) ?? field.Name) == wireName)
                {
                    return ConstantValues.OfConstant(field.ConstantValue, type);
                }

                byMember ??= field.Name == memberName ? field : null;
            }
        }

        return byMember is null ? RuleValue.NotNull : ConstantValues.OfConstant(byMember.ConstantValue, type);
    }
}
