using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Expressions;

/// <summary>
/// What names mean in the rules of a type. The scope is made of symbols alone, so that a contract in a referenced assembly means the
/// same as one in source: members of the type; constants of the type and of the types around it; types by the names of its members'
/// types, of nested types, and in its namespace and those around it.
/// </summary>
internal sealed class RuleScope
{
    private readonly Compilation _compilation;

    /// <summary>Members whose defaults are being bound, so that two members that default to each other end.</summary>
    private readonly HashSet<ISymbol> _defaults;

    public RuleScope(INamedTypeSymbol type, Compilation compilation)
        : this(type, compilation, new HashSet<ISymbol>(SymbolEqualityComparer.Default))
    {
    }

    private RuleScope(INamedTypeSymbol type, Compilation compilation, HashSet<ISymbol> defaults)
    {
        Type = type;
        _compilation = compilation;
        _defaults = defaults;
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>The type or the assembly in which the generated code stands that reads what is named; null when none is generated.</summary>
    public ISymbol? Reader { get; init; }

    /// <summary>Whether a member was named that generated code outside its type cannot read.</summary>
    public bool NamesHidden { get; private set; }

    /// <summary>Whether generated code can read a member. The compiler looks through all references for an answer: it is asked only for what is not public.</summary>
    public bool CanRead(ISymbol member) => Reader is null || IsReadable(member, Reader);

    public static ISymbol? FindMember(ITypeSymbol owner, string name)
    {
        for (ITypeSymbol? current = owner; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers(name))
            {
                if (member is IPropertySymbol { IsStatic: false, IsIndexer: false, GetMethod: not null })
                {
                    return member;
                }
            }
        }

        foreach (INamedTypeSymbol @interface in owner.TypeKind == TypeKind.Interface ? owner.AllInterfaces : [])
        {
            if (FindMember(@interface, name) is { } inherited)
            {
                return inherited;
            }
        }

        return null;
    }

    public static ITypeSymbol TypeOf(ISymbol member) => ((IPropertySymbol)member).Type;

    public PathStep ToStep(ISymbol member)
    {
        ITypeSymbol memberType = TypeOf(member);
        NamesHidden |= !IsReadable(member, _compilation.Assembly);
        return new PathStep
        {
            Name = member.Name,
            JsonName = MemberFacts.JsonNameOf(member),
            Type = RuleTypes.Of(memberType),
            IsNullableValue = memberType.IsNullableValue(),
            LengthName = RuleTypes.LengthNameOf(memberType),
            Collection = RuleTypes.CollectionOf(memberType),
            IsDateTime = memberType.WithoutNullable().SpecialType == SpecialType.System_DateTime,
            Default = DefaultOf(member),
        };
    }

    /// <summary>What a member defaults to, or null. Errors in it are reported where it is declared, not where it is used.</summary>
    public RuleExpression? DefaultOf(ISymbol member)
    {
        if (member.FindAttribute(OrdainNames.DefaultsTo) is not { } attribute || !_defaults.Add(member))
        {
            return null;
        }

        try
        {
            RuleScope scope = SymbolEqualityComparer.Default.Equals(member.ContainingType, Type) ? this : new RuleScope(member.ContainingType, _compilation, _defaults) { Reader = Reader };
            RuleExpression? value = DefaultReader.Read(attribute, TypeOf(member), scope, out _);
            NamesHidden |= scope.NamesHidden;
            return value;
        }
        finally
        {
            _defaults.Remove(member);
        }
    }

    private bool IsReadable(ISymbol member, ISymbol reader) =>
        ((IPropertySymbol)member).GetMethod is not { } getter || getter.DeclaredAccessibility == Accessibility.Public || _compilation.IsSymbolAccessibleWithin(getter, reader);

    /// <summary>All members of the enum at the end of a path.</summary>
    public List<RuleConstant> EnumMembersOf(EquatableArray<PathStep> path)
    {
        var constants = new List<RuleConstant>();
        if (MemberAt(path, path.Count) is { } member && TypeOf(member).WithoutNullable() is INamedTypeSymbol { TypeKind: TypeKind.Enum } type)
        {
            foreach (ISymbol value in type.GetMembers())
            {
                if (value is IFieldSymbol { HasConstantValue: true } && ConstantOf(type, value.Name, out _) is { } constant)
                {
                    constants.Add(constant);
                }
            }
        }

        return constants;
    }

    /// <summary>Whether the values of the enum at the end of a path combine.</summary>
    public bool IsFlags(EquatableArray<PathStep> path) => MemberAt(path, path.Count) is { } member && TypeOf(member).WithoutNullable().HasAttribute("System.FlagsAttribute");

    /// <summary>The limits of the integer at the end of a path; null when it is none.</summary>
    public (decimal Minimum, decimal Maximum)? IntegerLimitsOf(EquatableArray<PathStep> path) =>
        MemberAt(path, path.Count) is not { } member ? null : TypeOf(member).WithoutNullable().SpecialType switch
        {
            SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
            SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
            SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
            SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
            SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
            SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
            SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
            SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
            _ => null,
        };

    /// <summary>The only currencies of the money whose amount stands at the end of a path; empty for any.</summary>
    public HashSet<string> CurrenciesOf(EquatableArray<PathStep> path)
    {
        var currencies = new HashSet<string>(StringComparer.Ordinal);
        if (MemberAt(path, path.Count - 1) is { } money && TypeOf(money).WithoutNullable().FullName() == OrdainNames.Money
            && money.FindAttribute(OrdainNames.CurrencyCode) is { ConstructorArguments.Length: 1 } attribute
            && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } codes)
        {
            foreach (TypedConstant code in codes.Values)
            {
                if (code.Value is string text)
                {
                    currencies.Add(text);
                }
            }
        }

        return currencies;
    }

    private ISymbol? MemberAt(EquatableArray<PathStep> path, int length)
    {
        ITypeSymbol owner = Type;
        ISymbol? member = null;
        for (int i = 0; i < length; i++)
        {
            member = FindMember(owner, path[i].Name);
            if (member is null)
            {
                return null;
            }

            owner = TypeOf(member).WithoutNullable();
        }

        return member;
    }

    public RuleConstant? FindConstant(List<string> typeNames, string memberName, out string typeName)
    {
        if (typeNames.Count == 0)
        {
            for (INamedTypeSymbol? owner = Type; owner is not null; owner = owner.ContainingType)
            {
                if (ConstantOf(owner, memberName, out typeName) is { } own)
                {
                    return own;
                }
            }
        }
        else if (FindType(typeNames) is { } owner)
        {
            return ConstantOf(owner, memberName, out typeName);
        }

        typeName = "";
        return null;
    }

    private INamedTypeSymbol? FindType(List<string> names)
    {
        for (INamedTypeSymbol? owner = Type; owner is not null; owner = owner.ContainingType)
        {
            if ((owner.Name == names[0] ? Nested(owner, names, 1) : Nested(owner, names, 0)) is { } nested)
            {
                return nested;
            }
        }

        foreach (IPropertySymbol property in Type.PayloadProperties())
        {
            if (property.Type.WithoutNullable() is INamedTypeSymbol candidate && candidate.Name == names[0] && Nested(candidate, names, 1) is { } found)
            {
                return found;
            }
        }

        for (INamespaceSymbol? space = Type.ContainingNamespace; space is not null; space = space.ContainingNamespace)
        {
            string prefix = space.IsGlobalNamespace ? "" : space.ToDisplayString() + ".";
            for (int types = 1; types <= names.Count; types++)
            {
                int spaces = names.Count - types;
                string metadataName = prefix
                    + string.Concat(names.GetRange(0, spaces).ConvertAll(static name => name + "."))
                    + string.Join("+", names.GetRange(spaces, types));
                if (FindByMetadataName(metadataName) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>The rules of a type in another assembly mean what they mean there, whatever is declared here.</summary>
    private INamedTypeSymbol? FindByMetadataName(string name)
    {
        if (SymbolEqualityComparer.Default.Equals(Type.ContainingAssembly, _compilation.Assembly))
        {
            return _compilation.GetTypeByMetadataName(name);
        }

        INamedTypeSymbol? found = Type.ContainingAssembly?.GetTypeByMetadataName(name);
        foreach (IModuleSymbol module in found is null ? Type.ContainingAssembly?.Modules ?? [] : [])
        {
            foreach (IAssemblySymbol assembly in module.ReferencedAssemblySymbols)
            {
                found ??= assembly.GetTypeByMetadataName(name);
            }
        }

        return found;
    }

    private static INamedTypeSymbol? Nested(INamedTypeSymbol owner, List<string> names, int from)
    {
        INamedTypeSymbol current = owner;
        for (int i = from; i < names.Count; i++)
        {
            System.Collections.Immutable.ImmutableArray<INamedTypeSymbol> nested = current.GetTypeMembers(names[i]);
            if (nested.IsEmpty)
            {
                return null;
            }

            current = nested[0];
        }

        return current;
    }

    private static RuleConstant? ConstantOf(INamedTypeSymbol owner, string name, out string typeName)
    {
        typeName = "";
        foreach (ISymbol member in owner.GetMembers(name))
        {
            switch (member)
            {
                case IFieldSymbol { HasConstantValue: true } field when owner.TypeKind == TypeKind.Enum:
                    typeName = owner.SourceName();
                    return RuleConstant.OfEnum(typeName + "." + name, RuleConstants.ToDecimal(field.ConstantValue) ?? 0, MemberFacts.WireNameOf(field));
                case IFieldSymbol { HasConstantValue: true, Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type } field:
                    return EnumMemberOf(type, field.ConstantValue) is { } known ? ConstantOf(type, known, out typeName) : null;
                case IFieldSymbol { HasConstantValue: true } field:
                    return RuleConstants.Of(field.ConstantValue);
                case IPropertySymbol { IsStatic: true } property when property.FindAttribute(OrdainNames.WireName)?.Positional(0) is string wireName:
                    typeName = owner.SourceName();
                    return RuleConstant.OfOpenEnum(wireName);
            }
        }

        return null;
    }

    /// <summary>The member of an enum that a constant stands for: generated code may not see the constant.</summary>
    private static string? EnumMemberOf(INamedTypeSymbol type, object? value)
    {
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, value))
            {
                return field.Name;
            }
        }

        return null;
    }
}
