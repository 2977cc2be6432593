using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis;

/// <summary>
/// The files of a compilation that can name something of Ordain: only there can attributes stand, and where there is none, and nobody else
/// hands orders out, there is no order. To use a type one has to name its namespace, in the file or in a <c>global using</c>.
/// </summary>
internal sealed class OrdainFiles
{
    private static readonly ConditionalWeakTable<Compilation, OrdainFiles> _known = new();
    private static readonly ConditionalWeakTable<IAssemblySymbol, StrongBox<bool>> _handsOut = new();

    private readonly bool _areAll;

    private OrdainFiles(Compilation compilation)
    {
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            if (FileTexts.MentionsOrdain(tree))
            {
                CanHoldOrders = true;
                if ((FileTexts.WordsOf(tree) & FileWords.GlobalUsing) != 0)
                {
                    _areAll = true;
                    break;
                }
            }
        }

        CanHoldOrders = CanHoldOrders || HandsOrdersOut(compilation);
    }

    /// <summary>Whether code of the compilation can have an order in its hands.</summary>
    public bool CanHoldOrders { get; }

    public static OrdainFiles In(Compilation compilation) => _known.GetValue(compilation, static compilation => new OrdainFiles(compilation));

    public bool Has(SyntaxTree tree) => _areAll || FileTexts.MentionsOrdain(tree);

    /// <summary>Whether an order can be had from a type of another namespace, so that Ordain's need not be named.</summary>
    private static bool HandsOrdersOut(Compilation compilation)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.ReferencesOrdain() && _handsOut.GetValue(assembly, static assembly => new StrongBox<bool>(HasOtherNamespaces(assembly))).Value)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOtherNamespaces(IAssemblySymbol assembly)
    {
        foreach (INamespaceOrTypeSymbol member in assembly.GlobalNamespace.GetMembers())
        {
            // The compiler puts attributes into these two.
            if (member is INamespaceSymbol { Name: not ("Ordain" or "System" or "Microsoft") } or INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public })
            {
                return true;
            }
        }

        return false;
    }
}
