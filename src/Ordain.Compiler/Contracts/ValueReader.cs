using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>The types of members and elements.</summary>
internal sealed class ValueReader(Compilation compilation, Func<INamedTypeSymbol, string> addObject, Func<INamedTypeSymbol, bool>? canRead = null)
{
    /// <summary>A type that holds an ever larger one of itself, <c>Node&lt;Node&lt;T&gt;&gt;</c>, would be read without end.</summary>
    private const int MaxNesting = 5;

    private bool _isElement;

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="problem">Why it cannot be written; empty when the compiler says so itself.</param>
    /// <returns>Null when it cannot be written.</returns>
    public ValueSpec? Read(ITypeSymbol type, out string problem)
    {
        bool isNullableValue = type.IsNullableValue();
        ITypeSymbol underlying = type.WithoutNullable();
        ValueSpec? value = ReadUnderlying(underlying, out problem);
        return value is null ? null : value with { CanBeNull = isNullableValue || type.IsReferenceType, IsNullableValue = isNullableValue };
    }

    private ValueSpec? ReadUnderlying(ITypeSymbol type, out string problem)
    {
        problem = "";
        if (SimpleKindOf(type) is { } kind)
        {
            return Simple(kind, type);
        }

        switch (type.TypeKind)
        {
            case TypeKind.Error:
                return null;
            case TypeKind.Enum:
                return ReadEnum((INamedTypeSymbol)type, out problem);
            case TypeKind.Array:
                var array = (IArrayTypeSymbol)type;
                if (array.Rank != 1)
                {
                    problem = "JSON has no arrays of several dimensions";
                    return null;
                }

                return ReadCollection(type, array.ElementType, CollectionShape.Array, out problem);
            case TypeKind.TypeParameter:
                problem = "what a type parameter stands for is not known here";
                return null;
            case TypeKind.Class or TypeKind.Struct or TypeKind.Interface:
                return ReadNamed((INamedTypeSymbol)type, out problem);
            default:
                problem = "it has no form in JSON";
                return null;
        }
    }

    private static ValueSpec Simple(ValueKind kind, ITypeSymbol type) => new() { Kind = kind, TypeName = type.SourceName(), CanBeNull = false, IsInterface = type.TypeKind == TypeKind.Interface };

    private static ValueKind? SimpleKindOf(ITypeSymbol type)
    {
        switch (type.SpecialType)
        {
            case SpecialType.System_String:
                return ValueKind.Text;
            case SpecialType.System_Boolean:
                return ValueKind.Boolean;
            case SpecialType.System_Byte or SpecialType.System_SByte or SpecialType.System_Int16 or SpecialType.System_UInt16
                or SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64:
                return ValueKind.Integer;
            case SpecialType.System_Decimal:
                return ValueKind.Decimal;
            case SpecialType.System_Single or SpecialType.System_Double:
                return ValueKind.Floating;
            case SpecialType.System_DateTime or SpecialType.System_Char:
                return ValueKind.Scalar;
        }

        if (type.TypeKind is not (TypeKind.Struct or TypeKind.Class))
        {
            return null;
        }

        return type.FullName() switch
        {
            "System.Guid" or "System.DateTimeOffset" or "System.DateOnly" or "System.TimeOnly" or "System.TimeSpan" or "System.Uri" => ValueKind.Scalar,
            OrdainNames.Money => ValueKind.Money,
            OrdainNames.JsonElement => ValueKind.Json,
            _ => null,
        };
    }

    private static ValueSpec? ReadEnum(INamedTypeSymbol type, out string problem)
    {
        problem = "";
        bool isText = type.FindAttribute(OrdainNames.JsonConverter)?.Positional(0) is INamedTypeSymbol { Name: "JsonStringEnumConverter" };
        var members = new List<EnumMemberSpec>();
        var values = new HashSet<object>();
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: { } value } field)
            {
                isText |= MemberFacts.WireNameOf(field) is not null;
                if (values.Add(value))
                {
                    members.Add(new EnumMemberSpec(field.Name, MemberFacts.WireNameOf(field) ?? field.Name) { Value = Convert.ToDecimal(value, System.Globalization.CultureInfo.InvariantCulture) });
                }
            }
        }

        bool isFlags = type.HasAttribute("System.FlagsAttribute");
        if (isText && isFlags)
        {
            problem = "an enum with [Flags] has no single name to write";
            return null;
        }

        string underlying = type.EnumUnderlyingType?.SourceName() ?? "int";
        return Simple(ValueKind.Enum, type) with { Enum = new EnumSpec(isText, isFlags, underlying, members.ToEquatableArray()) };
    }

    private ValueSpec? ReadNamed(INamedTypeSymbol type, out string problem)
    {
        problem = "";
        if (type.IsRefLikeType)
        {
            problem = "a ref struct cannot be a member's value";
            return null;
        }

        if (type.FindAttribute(OrdainNames.OpenEnum) is { } openEnum)
        {
            return Simple(ValueKind.OpenEnum, type) with { Pattern = openEnum.Named("Pattern") as string };
        }

        if (Collections.FindInterface(type, "System.Collections.Generic.IReadOnlyDictionary", "System.Collections.Generic.IDictionary") is { } dictionary)
        {
            if (dictionary.TypeArguments[0].SpecialType != SpecialType.System_String)
            {
                problem = "the names of a JSON object are strings";
                return null;
            }

            return ReadElement(dictionary.TypeArguments[1], out problem) is { } value ? Simple(ValueKind.Dictionary, type) with { Element = value, Creation = CollectionCreation.OfEntries(type) } : null;
        }

        if (Collections.FindInterface(type, "System.Collections.Generic.IEnumerable") is { } enumerable)
        {
            foreach (INamedTypeSymbol @interface in type.AllInterfaces)
            {
                if (@interface.OriginalDefinition.Equals(enumerable.OriginalDefinition, SymbolEqualityComparer.Default) && !@interface.Equals(enumerable, SymbolEqualityComparer.Default))
                {
                    problem = "it is a collection of more than one type";
                    return null;
                }
            }

            return ReadCollection(type, enumerable.TypeArguments[0], Collections.ShapeOf(type), out problem);
        }

        // A type of the framework that is none of the above has no agreed form in JSON.
        for (INamespaceSymbol? space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
        {
            if (space is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            {
                problem = "it has no form in JSON";
                return null;
            }
        }

        if (type.HasAttribute(OrdainNames.Contract))
        {
            return Simple(ValueKind.Contract, type) with { IsUnreadable = canRead is not null && !canRead(type) };
        }

        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
        {
            problem = "generated code beside the contract cannot see it; make it internal or public";
            return null;
        }

        if (NestingOf(type) > MaxNesting)
        {
            problem = $"its type arguments nest more than {MaxNesting} types";
            return null;
        }

        if (HasTypeParameter(type))
        {
            problem = "what its type parameters stand for is not known here";
            return null;
        }

        return Simple(ValueKind.Object, type) with { HelperName = addObject(type) };
    }

    private ValueSpec? ReadCollection(ITypeSymbol type, ITypeSymbol elementType, CollectionShape shape, out string problem) =>
        ReadElement(elementType, out problem) is { } element ? Simple(ValueKind.Collection, type) with { Element = element, Shape = shape, Creation = CollectionCreation.OfElements(type, elementType) } : null;

    private ValueSpec? ReadElement(ITypeSymbol type, out string problem)
    {
        // Asked before what it holds is read: a class can be a list of itself.
        if (_isElement)
        {
            problem = "a collection directly inside another one is not supported";
            return null;
        }

        _isElement = true;
        ValueSpec? element = Read(type, out problem);
        _isElement = false;
        return element is null ? null : element with { AllowsNull = element.IsNullableValue || type.NullableAnnotation == NullableAnnotation.Annotated };
    }

    private static int NestingOf(ITypeSymbol type)
    {
        int depth = 0;
        if (type is IArrayTypeSymbol array)
        {
            return 1 + NestingOf(array.ElementType);
        }

        for (INamedTypeSymbol? current = type as INamedTypeSymbol; current is not null; current = current.ContainingType)
        {
            foreach (ITypeSymbol argument in current.TypeArguments)
            {
                depth = Math.Max(depth, 1 + NestingOf(argument));
            }
        }

        return depth;
    }

    private static bool HasTypeParameter(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            foreach (ITypeSymbol argument in current.TypeArguments)
            {
                if (argument is ITypeParameterSymbol || (argument is INamedTypeSymbol named && HasTypeParameter(named)))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
