using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Contracts;

/// <summary>Reads a contract from symbols: for the generator, and, with a reporter, for the analyzer of definitions.</summary>
internal static class ContractReader
{
    /// <summary>Reads a contract.</summary>
    /// <returns>Null when nothing can be generated into the type.</returns>
    public static ContractSpec? Read(INamedTypeSymbol type, AttributeData attribute, Compilation compilation, DefinitionReporter? report, CancellationToken cancellation)
    {
        if (!CanGenerate(type, report))
        {
            return null;
        }

        PolymorphismReader.CheckContract(type, report);
        string provider = attribute.Positional(0) as string ?? type.Name;
        var reader = new ObjectReader(compilation, report, cancellation);
        ObjectSpec root = RecursionMarker.MarkContracts(reader.ReadRoot(type, provider));
        EquatableArray<ObjectSpec> parts = reader.ReadParts();
        root = ReadabilityMarker.Mark(root, parts);
        if (root.Unreadable is { } reason)
        {
            report?.Invoke(Descriptors.ContractNotReadable, new DefinitionSite(type), type.Name, reason);
        }

        return new ContractSpec
        {
            Hierarchy = HierarchySpec.Of(type),
            Provider = provider,
            Operation = attribute.Named("Operation") as string,
            Source = attribute.Named("Source") as string,
            HasContractProperty = HasContractProperty(type, out bool hidesContractProperty),
            HidesContractProperty = hidesContractProperty,
            HasReadyMethod = HasReadyMethod(type, out bool hidesReadyMethod),
            HidesReadyMethod = hidesReadyMethod,
            ProvenMembers = ProvenMembersOf(type, root),
            Root = root,
            Parts = parts,
            InitializedTypes = InitializedTypesOf(type, root, parts),
        };
    }

    /// <summary>A member called <c>Contract</c> that somebody wrote is left alone; the generated one of a base contract is hidden.</summary>
    private static bool HasContractProperty(INamedTypeSymbol type, out bool hides)
    {
        hides = false;
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers("Contract"))
            {
                hides = member is IPropertySymbol { IsStatic: true } property && property.Type.FullName() == "Ordain.Contract";
                return hides && !SymbolEqualityComparer.Default.Equals(current, type);
            }

            if (!SymbolEqualityComparer.Default.Equals(current, type) && current.HasAttribute(OrdainNames.Contract))
            {
                hides = true;
            }
        }

        return true;
    }

    /// <summary>A member called <c>IsReady</c> that somebody wrote is left alone; the generated one of a base contract is hidden.</summary>
    private static bool HasReadyMethod(INamedTypeSymbol type, out bool hides)
    {
        hides = false;
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            bool isBase = !SymbolEqualityComparer.Default.Equals(current, type);
            foreach (ISymbol member in current.GetMembers(OrdainNames.IsReady))
            {
                hides = isBase && member is IMethodSymbol { Parameters.IsEmpty: true } method && method.HasAttribute(OrdainNames.GeneratedCode);
                return hides;
            }

            hides |= isBase && current.HasAttribute(OrdainNames.Contract);
        }

        return true;
    }

    /// <summary>Required without a condition and without a default. The compiler takes no word for members of a base type.</summary>
    private static EquatableArray<string> ProvenMembersOf(INamedTypeSymbol type, ObjectSpec root)
    {
        var proven = new List<string>();
        foreach (MemberSpec member in root.Members)
        {
            if (member is { IsRequired: true, Default: null })
            {
                foreach (ISymbol symbol in type.GetMembers(member.Name))
                {
                    if (symbol is IPropertySymbol { NullableAnnotation: NullableAnnotation.Annotated })
                    {
                        proven.Add(member.Name);
                    }
                }
            }
        }

        return proven.ToEquatableArray();
    }

    private static EquatableArray<InitializedTypeSpec> InitializedTypesOf(INamedTypeSymbol type, ObjectSpec root, EquatableArray<ObjectSpec> parts)
    {
        var types = new List<InitializedTypeSpec>();
        if (root.InitializedMembers.Count > 0)
        {
            // An attribute cannot name type parameters.
            INamedTypeSymbol named = type.IsGenericType ? type.ConstructUnboundGenericType() : type;
            types.Add(new InitializedTypeSpec(named.SourceName(), root.InitializedMembers));
        }

        foreach (ObjectSpec part in parts)
        {
            if (part.InitializedMembers.Count > 0)
            {
                types.Add(new InitializedTypeSpec(part.TypeName, part.InitializedMembers));
            }
        }

        return types.ToEquatableArray();
    }

    private static bool HasName(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            foreach (ITypeParameterSymbol parameter in current.TypeParameters)
            {
                if (parameter.Name.Length == 0)
                {
                    return false;
                }
            }

            if (current.Name.Length == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether another part of a type can be generated.</summary>
    public static bool CanGenerate(INamedTypeSymbol type, DefinitionReporter? report)
    {
        if (!HasName(type))
        {
            // Somebody is typing it.
            return false;
        }

        string? problem = type switch
        {
            { IsStatic: true } => "it is static, and an order is an instance",
            { IsRefLikeType: true } => "it is a ref struct, which no interface of a contract can take",
            _ when type.HasAttribute(OrdainNames.OpenEnum) => "it is an open enum, which is written as a string",
            { IsFileLocal: true } => "it is local to its file, and its other part is in another one",
            _ => null,
        };
        if (problem is not null)
        {
            report?.Invoke(Descriptors.TypeNotSupported, new DefinitionSite(type), type.Name, problem);
            return false;
        }

        bool canGenerate = type.TypeKind is TypeKind.Class or TypeKind.Struct;
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (!HierarchySpec.IsPartial(current))
            {
                report?.Invoke(Descriptors.TypeNotPartial, new DefinitionSite(current), current.Name, type.Name);
                canGenerate = false;
            }
        }

        return canGenerate;
    }
}
