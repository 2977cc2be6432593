using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>The types of members and elements.</summary>
internal sealed class ValueReader(Compilation compilation, Func<INamedTypeSymbol, string> addObject, Func<INamedTypeSymbol, bool>? canRead = null)
{
    /// <summary>A type that holds an ever larger one of itself, <c>Node&lt;Node&lt;T&gt;&gt;</c>, would be read without end.</summary>
    private const int MaxNesting = 5;

    /// <summary>The collections around the type that is being read: a class can be a list of itself.</summary>
    private readonly HashSet<ISymbol> _around = new(SymbolEqualityComparer.Default);

    /// <summary>Reads a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="problem">Why it cannot be written; empty when the compiler says so itself.</param>
    /// <returns>Null when it cannot be written.</returns>
    public ValueSpec? Read(ITypeSymbol type, out string problem)
    {
        ValueSpec? value = ReadUnderlying(type.WithoutNullable(), out problem);
        return value is null ? null : Of(type, value);
    }

    /// <summary>Reads the type of a member that has a converter of its own.</summary>
    public ValueSpec? ReadConverted(ITypeSymbol type, AttributeData converter, out string problem)
    {
        if (type.WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } && ConverterReader.WritesNames(converter) is { } isText)
        {
            return Read(type, out problem) is { } value ? WithNames(type, value, isText, out problem) : null;
        }

        return Delegated(converter, type, out problem) is { } converted ? Of(type, converted) : null;
    }

    /// <summary>Reads the type of a member whose entries are written as members of the object around it.</summary>
    public ValueSpec? ReadExtension(ITypeSymbol type, out string problem)
    {
        ValueSpec? value = type is INamedTypeSymbol named && named.FullName() == OrdainNames.JsonObject
            ? Simple(ValueKind.Dictionary, type) with { Key = Simple(ValueKind.Text, compilation.GetSpecialType(SpecialType.System_String)), Element = NodeOf(named), CanBeNull = true, Creation = $"new {type.SourceName()}({{0}})" }
            : Read(type, out problem);
        if (value is { Kind: ValueKind.Dictionary, Key.Kind: ValueKind.Text, Element.Kind: ValueKind.Free or ValueKind.Json })
        {
            problem = "";
            return value;
        }

        problem = "[JsonExtensionData] is for a dictionary of object or JsonElement, or a JsonObject";
        return null;
    }

    /// <summary>The values of a JSON object: its base type, which may be null.</summary>
    private static ValueSpec NodeOf(INamedTypeSymbol jsonObject) => Simple(ValueKind.Json, jsonObject.BaseType!) with { CanBeNull = true, AllowsNull = true };

    private static ValueSpec Of(ITypeSymbol type, ValueSpec value)
    {
        bool isNullableValue = type.IsNullableValue();
        return value with { CanBeNull = isNullableValue || type.IsReferenceType, IsNullableValue = isNullableValue };
    }

    private ValueSpec? Delegated(AttributeData converter, ITypeSymbol type, out string problem) =>
        ConverterReader.Read(converter, type, compilation, out problem) is { } spec ? Simple(ValueKind.Converted, type.WithoutNullable()) with { Converter = spec } : null;

    private static ValueSpec? WithNames(ITypeSymbol type, ValueSpec value, bool isText, out string problem)
    {
        problem = "";
        if (value.Enum is not { } names)
        {
            return value;
        }

        if (isText && names.IsFlags)
        {
            return ByName((INamedTypeSymbol)type.WithoutNullable(), out problem) is { } combined ? Of(type, combined) : null;
        }

        return value with { Enum = names with { IsText = isText } };
    }

    /// <summary>The names of flags together are only known to the converter of System.Text.Json.</summary>
    private static ValueSpec? ByName(INamedTypeSymbol type, out string problem)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.HasAttribute(OrdainNames.WireName))
            {
                problem = "an enum with [Flags] takes its names from [JsonStringEnumMemberName]";
                return null;
            }
        }

        problem = "";
        string name = type.SourceName();
        return Simple(ValueKind.Converted, type) with { Converter = new ConverterSpec($"global::System.Text.Json.Serialization.JsonStringEnumConverter<{name}>", name) };
    }

    private ValueSpec? ReadUnderlying(ITypeSymbol type, out string problem)
    {
        problem = "";
        if (SimpleKindOf(type) is { } kind)
        {
            return Simple(kind, type);
        }

        if (type is INamedTypeSymbol { TypeKind: not TypeKind.Error } && !type.HasAttribute(OrdainNames.OpenEnum) && !type.HasAttribute(OrdainNames.Contract)
            && ConverterReader.Find(type) is { } converter && !(type.TypeKind == TypeKind.Enum && ConverterReader.WritesNames(converter) is not null))
        {
            return Delegated(converter, type, out problem);
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

                return array.ElementType.SpecialType == SpecialType.System_Byte
                    ? Simple(ValueKind.Bytes, type)
                    : ReadCollection(type, array.ElementType, CollectionShape.Array, out problem);
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
            case SpecialType.System_Object when type.TypeKind != TypeKind.Dynamic:
                return ValueKind.Free;
        }

        if (type.TypeKind is not (TypeKind.Struct or TypeKind.Class))
        {
            return null;
        }

        return type.FullName() switch
        {
            "System.Guid" or "System.DateTimeOffset" or "System.DateOnly" or "System.TimeOnly" or "System.TimeSpan" or "System.Uri" or "System.Version" => ValueKind.Scalar,
            "System.Int128" or "System.UInt128" => ValueKind.Integer,
            "System.Half" => ValueKind.Floating,
            "System.Memory" or "System.ReadOnlyMemory" when ((INamedTypeSymbol)type).TypeArguments[0].SpecialType == SpecialType.System_Byte => ValueKind.Bytes,
            OrdainNames.Money => ValueKind.Money,
            OrdainNames.JsonElement or OrdainNames.JsonDocument or OrdainNames.JsonNode or OrdainNames.JsonObject or OrdainNames.JsonArray or OrdainNames.JsonValue => ValueKind.Json,
            _ => null,
        };
    }

    private static ValueSpec? ReadEnum(INamedTypeSymbol type, out string problem)
    {
        problem = "";
        bool isText = ConverterReader.Find(type) is { } converter && ConverterReader.WritesNames(converter) is true;
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
            return ByName(type, out problem);
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
            return Simple(ValueKind.OpenEnum, type) with { Pattern = openEnum.Named("Pattern") as string, Names = OpenEnumReader.NamesOf(type) };
        }

        if (Collections.FindInterface(type, "System.Collections.Generic.IReadOnlyDictionary", "System.Collections.Generic.IDictionary") is { } dictionary)
        {
            return ReadDictionary(type, dictionary.TypeArguments[0], dictionary.TypeArguments[1], out problem);
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
                problem = type.IsTupleType ? "in JSON a tuple has lost its names; use a record" : type.FullName() switch
                {
                    "System.Memory" or "System.ReadOnlyMemory" => "only bytes are written from memory; use an array or a list",
                    "System.Collections.Generic.KeyValuePair" => "a pair has no agreed form in JSON; use a dictionary, or a record with names of its own",
                    _ => "it has no form in JSON",
                };
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
        ReadElement(type, elementType, out problem) is { } element ? Simple(ValueKind.Collection, type) with { Element = element, Shape = shape, Creation = CollectionCreation.OfElements(type, elementType) } : null;

    private ValueSpec? ReadDictionary(INamedTypeSymbol type, ITypeSymbol keyType, ITypeSymbol valueType, out string problem)
    {
        ValueSpec? key = Read(keyType, out problem);
        if (key is not { Kind: ValueKind.Text or ValueKind.Boolean or ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating or ValueKind.Scalar or ValueKind.Enum or ValueKind.OpenEnum, IsNullableValue: false })
        {
            problem = problem.Length == 0 && keyType.TypeKind == TypeKind.Error ? "" : "its keys have no form as names of a JSON object";
            return null;
        }

        return ReadElement(type, valueType, out problem) is { } value ? Simple(ValueKind.Dictionary, type) with { Key = key, Element = value, Creation = CollectionCreation.OfEntries(type, keyType) } : null;
    }

    private ValueSpec? ReadElement(ITypeSymbol collection, ITypeSymbol type, out string problem)
    {
        // Asked before what it holds is read.
        if (_around.Count == MaxNesting || !_around.Add(collection))
        {
            problem = _around.Count == MaxNesting ? $"collections nest more than {MaxNesting} deep" : "it is a collection of itself";
            return null;
        }

        ValueSpec? element = Read(type, out problem);
        _around.Remove(collection);
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
