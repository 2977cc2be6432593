using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Analysis.CallSites.Flow;

namespace Ordain.Compiler.Analysis.CallSites;

/// <summary>Analyses one declaration, and the lambdas and local functions in it.</summary>
internal sealed class BodyAnalysis(CallSiteModel model, SemanticModel semantics, bool isStrict, Action<Diagnostic> report, CancellationToken cancellation)
{
    /// <summary>How many steps the analysis took.</summary>
    public int Steps { get; private set; }

    /// <summary>How many blocks there were.</summary>
    public int Blocks { get; private set; }

    public void Run(SyntaxNode body)
    {
        if (semantics.GetOperation(body, cancellation) is not { Parent: null } root || GraphOf(root, cancellation) is not { } graph || OwnerOf(body) is not { } owner)
        {
            return;
        }

        new MisuseCheck(model, report, cancellation).Run(root);
        Run(graph, owner, SharedVariables.In(root));
    }

    private void Run(ControlFlowGraph graph, ISymbol owner, SharedVariables variables)
    {
        var analysis = new FlowAnalysis(new FlowContext(model, graph, owner, variables) { Cancellation = cancellation }, cancellation);
        bool isDone = analysis.Run(FlowState.Empty);
        Steps += analysis.Steps;
        Blocks += graph.Blocks.Length;
        if (isDone)
        {
            var listener = new CallSiteReport(model, (ISymbol?)owner.ContainingType ?? semantics.Compilation.Assembly, cancellation);
            analysis.Report(listener);
            new FindingReporter(semantics.SyntaxTree, isStrict, report).Report(listener.Conclude());
        }

        foreach (IMethodSymbol local in graph.LocalFunctions)
        {
            Run(graph.GetLocalFunctionControlFlowGraph(local, cancellation), local, variables);
        }

        // The search walks through all of the code once more.
        foreach (BasicBlock block in variables.HasLambdas ? graph.Blocks : [])
        {
            foreach (IOperation operation in block.Operations)
            {
                RunLambdas(graph, operation, variables);
            }

            if (block.BranchValue is { } value)
            {
                RunLambdas(graph, value, variables);
            }
        }
    }

    private void RunLambdas(ControlFlowGraph graph, IOperation operation, SharedVariables variables)
    {
        foreach (IOperation part in operation.DescendantsAndSelf())
        {
            if (part is IFlowAnonymousFunctionOperation lambda)
            {
                Run(graph.GetAnonymousFunctionControlFlowGraph(lambda, cancellation), lambda.Symbol, variables);
            }
        }
    }

    /// <summary>The flow of control of a whole declaration; null for one without code.</summary>
    public static ControlFlowGraph? GraphOf(IOperation root, CancellationToken cancellation) => root switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
        _ => null,
    };

    private ISymbol? OwnerOf(SyntaxNode body) => body switch
    {
        EqualsValueClauseSyntax or ArrowExpressionClauseSyntax when body.Parent is { } parent => semantics.GetDeclaredSymbol(parent, cancellation),
        _ => semantics.GetDeclaredSymbol(body, cancellation),
    };
}
