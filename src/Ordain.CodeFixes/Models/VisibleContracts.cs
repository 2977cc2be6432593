using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.CodeFixes.Models;

/// <summary>The contracts that a type can see: those of its own project, and of what it references.</summary>
internal static class VisibleContracts
{
    public static List<INamedTypeSymbol> In(Compilation compilation, INamedTypeSymbol from, CancellationToken cancellation)
    {
        var contracts = new List<INamedTypeSymbol>();
        if (compilation.GetTypeByMetadataName(OrdainNames.Contract)?.ContainingAssembly is not { } library)
        {
            return contracts;
        }

        Collect(compilation.Assembly.GlobalNamespace);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == library.Name)))
            {
                Collect(assembly.GlobalNamespace);
            }
        }

        contracts.Sort(static (one, other) => string.CompareOrdinal(one.ToDisplayString(), other.ToDisplayString()));
        return contracts;

        void Collect(INamespaceOrTypeSymbol container)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (ISymbol member in container.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                {
                    if (inner is INamedTypeSymbol { Arity: 0 } type && type.HasAttribute(OrdainNames.Contract) && !SymbolEqualityComparer.Default.Equals(type, from) && compilation.IsSymbolAccessibleWithin(type, from))
                    {
                        contracts.Add(type);
                    }

                    Collect(inner);
                }
            }
        }
    }
}
