using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Expressions;

/// <summary>C# types as the rule language sees them.</summary>
internal static class RuleTypes
{
    public static RuleType Of(ITypeSymbol type)
    {
        bool canBeNull = type.IsReferenceType || type.IsNullableValue() || type.TypeKind == TypeKind.TypeParameter;
        ITypeSymbol underlying = type.WithoutNullable();
        switch (underlying.SpecialType)
        {
            case SpecialType.System_String:
                return RuleType.Text(true);
            case SpecialType.System_Boolean:
                return RuleType.Boolean with { CanBeNull = canBeNull };
            case SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64
                or SpecialType.System_Decimal:
                return RuleType.Number(canBeNull);
        }

        if (underlying.SpecialType == SpecialType.System_DateTime || underlying.FullName() == "System.DateTimeOffset")
        {
            return RuleType.Time(canBeNull);
        }

        if (underlying.TypeKind == TypeKind.Enum)
        {
            return new RuleType(RuleTypeKind.Enum, underlying.SourceName(), canBeNull);
        }

        if (underlying.HasAttribute(OrdainNames.OpenEnum))
        {
            return new RuleType(RuleTypeKind.OpenEnum, underlying.SourceName(), canBeNull);
        }

        return new RuleType(CollectionOf(underlying) is not null || LengthNameOf(underlying).Length > 0 ? RuleTypeKind.Collection : RuleTypeKind.Object, "", canBeNull);
    }

    /// <summary>What is in a collection; null when the type is none.</summary>
    public static RuleCollection? CollectionOf(ITypeSymbol type)
    {
        ITypeSymbol underlying = type.WithoutNullable();
        if (underlying.SpecialType == SpecialType.System_String || Collections.ElementOf(underlying) is not { } element)
        {
            return null;
        }

        RuleType elementType = Of(element);
        string name = element.SourceName();
        return new RuleCollection(
            underlying.SourceName(),
            Collections.ShapeOf(underlying),
            elementType.CanBeNull && !element.IsNullableValue() ? name + "?" : name,
            elementType,
            underlying.TypeKind == TypeKind.Interface,
            element.IsNullableValue());
    }

    /// <summary>What a text's or a collection's length is called in C#; empty when it has none.</summary>
    public static string LengthNameOf(ITypeSymbol type)
    {
        ITypeSymbol underlying = type.WithoutNullable();
        if (underlying.SpecialType == SpecialType.System_String || underlying.TypeKind == TypeKind.Array)
        {
            return "Length";
        }

        // A member that is called Count is a length only of what has elements.
        if (Collections.ElementOf(underlying) is null)
        {
            return "";
        }

        if (HasInt32Property(underlying, "Count"))
        {
            return "Count";
        }

        foreach (INamedTypeSymbol @interface in underlying.AllInterfaces)
        {
            if (underlying.TypeKind == TypeKind.Interface && HasInt32Property(@interface, "Count"))
            {
                return "Count";
            }
        }

        return underlying.Name == "ImmutableArray" && HasInt32Property(underlying, "Length") ? "Length" : "";
    }

    private static bool HasInt32Property(ITypeSymbol type, string name)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: Accessibility.Public, Type.SpecialType: SpecialType.System_Int32 })
            {
                return true;
            }
        }

        return false;
    }
}
