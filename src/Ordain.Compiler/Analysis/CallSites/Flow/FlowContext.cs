using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Ordain.Compiler.Analysis.CallSites.Summaries;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>What holds for a whole body of code while it is analysed.</summary>
internal sealed class FlowContext
{
    /// <summary>Whether properties of referenced assemblies do nothing but hold a value: their accessors' attributes say so.</summary>
    private static readonly ConditionalWeakTable<IPropertySymbol, StrongBox<bool>> _referenced = new();

    private readonly HashSet<ISymbol> _shared;
    private readonly HashSet<ISymbol> _copied;
    private readonly Dictionary<CaptureId, List<IOperation>> _targets = [];
    private readonly Dictionary<ISymbol, int> _variables = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CaptureId, int> _captures = [];
    private readonly Dictionary<SyntaxNode, Site> _sites = [];
    private int _slots;
    private int _number;

    /// <summary>Reads a body.</summary>
    /// <param name="model">The contracts.</param>
    /// <param name="graph">The body.</param>
    /// <param name="owner">The method, lambda, local function, field or property that it belongs to.</param>
    /// <param name="variables">The variables that are no longer only the body's own.</param>
    public FlowContext(CallSiteModel model, ControlFlowGraph graph, ISymbol owner, SharedVariables variables)
    {
        Model = model;
        Graph = graph;
        Owner = owner;
        _shared = variables.Shared;
        _copied = variables.Copied;
        foreach (BasicBlock block in graph.Blocks)
        {
            foreach (IOperation operation in block.Operations)
            {
                if (operation is IFlowCaptureOperation capture)
                {
                    if (!_targets.TryGetValue(capture.Id, out List<IOperation>? values))
                    {
                        _targets.Add(capture.Id, values = []);
                    }

                    values.Add(capture.Value);
                }
            }
        }
    }

    public CallSiteModel Model { get; }

    public ControlFlowGraph Graph { get; }

    public ISymbol Owner { get; }

    /// <summary>How many calls deep what other methods do is looked at.</summary>
    public int Depth { get; init; } = MethodSummaries.MaxDepth;

    /// <summary>Hears what the body does with its parameters, when it is analysed for those who call it.</summary>
    public SummaryRecorder? Recorder { get; init; }

    public CancellationToken Cancellation { get; init; }

    public int NextNumber() => ++_number;

    /// <summary>The place that makes an object.</summary>
    public Site SiteOf(SyntaxNode node)
    {
        if (!_sites.TryGetValue(node, out Site? site))
        {
            _sites.Add(node, site = new Site(node, _sites.Count));
        }

        return site;
    }

    /// <summary>Where states have a local or a parameter.</summary>
    public int SlotOf(ISymbol variable)
    {
        if (!_variables.TryGetValue(variable, out int slot))
        {
            _variables.Add(variable, slot = _slots++);
        }

        return slot;
    }

    /// <summary>Where states have a temporary of the compiler's.</summary>
    public int SlotOf(CaptureId capture)
    {
        if (!_captures.TryGetValue(capture, out int slot))
        {
            _captures.Add(capture, slot = _slots);
            _slots += 2;
        }

        return slot;
    }

    /// <summary>For a temporary that stands for a member that will be assigned, where states have the object whose member it is.</summary>
    public int OwnerSlotOf(CaptureId capture) => SlotOf(capture) + 1;

    /// <summary>What leaves its scope is no longer part of a state: paths that differ in nothing else become one.</summary>
    public FlowState Leave(ControlFlowRegion region, FlowState state)
    {
        foreach (CaptureId capture in region.CaptureIds)
        {
            state = state.With(SlotOf(capture), null).With(OwnerSlotOf(capture), null);
        }

        foreach (ILocalSymbol local in region.Locals)
        {
            state = state.With(SlotOf(local), null);
        }

        return state;
    }

    /// <summary>Whether code outside this body, a lambda for example, reads or writes the variable too.</summary>
    public bool IsShared(ISymbol variable) =>
        _shared.Contains(variable) || (variable is IParameterSymbol && !SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, Owner));

    /// <summary>Whether a lambda completes what the variable holds by a <c>with</c>.</summary>
    public bool IsCopiedElsewhere(ISymbol variable) => _copied.Contains(variable);

    /// <summary>The expressions that a temporary stands for: one for each way that leads to its use.</summary>
    public List<IOperation> TargetsOf(CaptureId capture) => _targets.TryGetValue(capture, out List<IOperation>? values) ? values : [];

    /// <summary>Whether reading and writing a property does nothing but that.</summary>
    public static bool IsAuto(IPropertySymbol property) => property.DeclaringSyntaxReferences.IsEmpty
        ? _referenced.GetValue(property, static property => new StrongBox<bool>(IsPlain(property) && IsGenerated(property.GetMethod) && (property.SetMethod is null || IsGenerated(property.SetMethod)))).Value
        : IsPlain(property) && IsDeclaredAuto(property);

    private static bool IsPlain(IPropertySymbol property) =>
        !(property.IsIndexer || property.IsVirtual || property.IsAbstract || property.IsPartialDefinition || property.ReturnsByRef || property.ReturnsByRefReadonly);

    private static bool IsDeclaredAuto(IPropertySymbol property)
    {
        foreach (SyntaxReference reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is PropertyDeclarationSyntax declaration
                && (declaration.ExpressionBody is not null || declaration.AccessorList is not { } accessors || HasBody(accessors)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsGenerated(IMethodSymbol? accessor) => accessor is not null && accessor.HasAttribute(OrdainNames.CompilerGenerated);

    private static bool HasBody(AccessorListSyntax accessors)
    {
        foreach (AccessorDeclarationSyntax accessor in accessors.Accessors)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
            {
                return true;
            }
        }

        return false;
    }
}
