using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Common;

/// <summary>
/// What was read of types of referenced assemblies, once for all compilations that see the same assembly: its symbols are those of the
/// reference. It lives as long as they do, and holds no compilation.
/// </summary>
internal sealed class ReferencedTypes<T>
{
    private readonly ConditionalWeakTable<IAssemblySymbol, ConcurrentDictionary<(ISymbol Type, string Reader), T>> _known = new();

    /// <summary>Whether what a type is can be read of its assembly alone. Type arguments can be of the compilation's own.</summary>
    public static bool IsReferenced(INamedTypeSymbol type) => !type.IsGenericType && type.ContainingAssembly is not (null or ISourceAssemblySymbol);

    /// <summary>What was read of a type that <see cref="IsReferenced"/>.</summary>
    public T GetOrRead(INamedTypeSymbol type, Compilation compilation, Func<INamedTypeSymbol, T> read)
    {
        // What is accessible, and what helpers are called, depends on who reads.
        (ISymbol, string) key = (type, compilation.Assembly.Identity.GetDisplayName(fullKey: true));
        ConcurrentDictionary<(ISymbol Type, string Reader), T> types = _known.GetOrCreateValue(type.ContainingAssembly);
        return types.TryGetValue(key, out T known) ? known : types.GetOrAdd(key, read(type));
    }
}
