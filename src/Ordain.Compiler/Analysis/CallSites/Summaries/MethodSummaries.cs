using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.CallSites.Summaries;

/// <summary>The summaries of the methods of a compilation: each is made at most once for each depth, and only when an order gets there.</summary>
internal sealed class MethodSummaries(CallSiteModel model)
{
    /// <summary>How far calls are followed from the code at hand: into a helper, and into the helpers of that.</summary>
    public const int MaxDepth = 2;

    /// <summary>A method with more blocks is no helper.</summary>
    public const int MaxBlocks = 128;

    private readonly ConcurrentDictionary<(IMethodSymbol Method, int Depth), MethodSummary> _known = new(KeyComparer.Instance);
    private int _steps;

    /// <summary>How many steps all summaries took together.</summary>
    public int Steps => _steps;

    /// <summary>What a method does; nothing is known of one whose code is not certain or out of reach.</summary>
    /// <param name="method">The method that is called.</param>
    /// <param name="depth">How many calls deep may be looked.</param>
    /// <param name="cancellation">Cancels.</param>
    public MethodSummary Of(IMethodSymbol method, int depth, CancellationToken cancellation)
    {
        IMethodSymbol definition = method.OriginalDefinition;
        definition = definition.PartialImplementationPart ?? definition;
        if (depth == 0 || !IsCertain(definition))
        {
            return MethodSummary.Unknown;
        }

        return _known.TryGetValue((definition, depth), out MethodSummary? known) ? known : _known.GetOrAdd((definition, depth), Make(definition, depth, cancellation));
    }

    /// <summary>Whether a call runs this code, here and now, and all of it.</summary>
    private bool IsCertain(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsAbstract: false, IsExtern: false, IsAsync: false, DeclaringSyntaxReferences.Length: 1, ContainingType.TypeKind: TypeKind.Class or TypeKind.Struct }
        && (!(method.IsVirtual || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed)
        && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, model.Compilation.Assembly)
        && !method.HasAttribute("System.Diagnostics.ConditionalAttribute");

    private MethodSummary Make(IMethodSymbol method, int depth, CancellationToken cancellation)
    {
        if (method.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is not MethodDeclarationSyntax { ContainsDiagnostics: false } declaration
            || (declaration.Body is null && declaration.ExpressionBody is null)
            || declaration.DescendantNodes().Any(static node => node.IsKind(SyntaxKind.YieldReturnStatement) || node.IsKind(SyntaxKind.YieldBreakStatement)))
        {
            return MethodSummary.Unknown;
        }

        // Another file than the one at hand: the compiler has no model of it yet.
#pragma warning disable RS1030
        SemanticModel semantics = model.Compilation.GetSemanticModel(declaration.SyntaxTree);
#pragma warning restore RS1030
        if (semantics.GetOperation(declaration, cancellation) is not { Parent: null } root || BodyAnalysis.GraphOf(root, cancellation) is not { } graph || graph.Blocks.Length > MaxBlocks)
        {
            return MethodSummary.Unknown;
        }

        var builder = new SummaryBuilder(model, method, graph, SharedVariables.In(root), depth - 1, cancellation);
        MethodSummary summary = builder.Build();
        Interlocked.Add(ref _steps, builder.Steps);
        return summary;
    }

    private sealed class KeyComparer : IEqualityComparer<(IMethodSymbol Method, int Depth)>
    {
        public static KeyComparer Instance { get; } = new();

        public bool Equals((IMethodSymbol Method, int Depth) x, (IMethodSymbol Method, int Depth) y) => x.Depth == y.Depth && SymbolEqualityComparer.Default.Equals(x.Method, y.Method);

        public int GetHashCode((IMethodSymbol Method, int Depth) key) => SymbolEqualityComparer.Default.GetHashCode(key.Method) ^ key.Depth;
    }
}
