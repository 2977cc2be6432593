using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>What call sites need to know of contracts and the objects in them, read once per compilation.</summary>
internal sealed class CallSiteModel(Compilation compilation)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, ObjectSpec> _objects = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, string> _providers = new(SymbolEqualityComparer.Default);

    /// <summary>The provider whose contract a type is; null when it is none.</summary>
    public string? ProviderOf(INamedTypeSymbol type)
    {
        string provider = _providers.GetOrAdd(type, static type => type.FindAttribute(OrdainNames.Contract) is { } attribute ? attribute.Positional(0) as string ?? type.Name : "");
        return provider.Length == 0 ? null : provider;
    }

    public ObjectSpec Read(INamedTypeSymbol type, CancellationToken cancellation) =>
        _objects.TryGetValue(type, out ObjectSpec? spec) ? spec : _objects.GetOrAdd(type, ObjectReader.ReadAlone(type, compilation, cancellation));

    /// <summary>Whether a member has a value without being set. What cannot be known counts as a value.</summary>
    /// <param name="type">The type whose member it is.</param>
    /// <param name="contract">The contract that holds objects of the type.</param>
    /// <param name="member">The C# name of the member.</param>
    /// <param name="spec">The type as it was read.</param>
    public bool IsInitialized(INamedTypeSymbol type, INamedTypeSymbol contract, string member, ObjectSpec spec)
    {
        if (IsInSource(type))
        {
            return Contains(spec.InitializedMembers, member);
        }

        // Only the compilation that generated the contract saw the initializers, and only those of its own types.
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, contract.ContainingAssembly))
        {
            return true;
        }

        foreach (AttributeData attribute in contract.GetAttributes())
        {
            if (attribute.Is(OrdainNames.InitializedMembers)
                && attribute.ConstructorArguments.Length == 2
                && attribute.ConstructorArguments[0].Value is INamedTypeSymbol named
                && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type.OriginalDefinition))
            {
                foreach (TypedConstant name in attribute.ConstructorArguments[1].Values)
                {
                    if (name.Value is string text && text == member)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool IsInSource(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private static bool Contains(EquatableArray<string> names, string name)
    {
        foreach (string candidate in names)
        {
            if (candidate == name)
            {
                return true;
            }
        }

        return false;
    }
}
