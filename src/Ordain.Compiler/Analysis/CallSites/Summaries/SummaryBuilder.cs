using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Summaries;

/// <summary>Analyses the body of one method over orders of which nothing is known, and reads off what it did with them.</summary>
internal sealed class SummaryBuilder
{
    private readonly CallSiteModel _model;
    private readonly IMethodSymbol _method;
    private readonly SummaryRecorder _recorder = new();
    private readonly FlowContext _context;
    private readonly FlowAnalysis _analysis;
    private readonly List<FlowState> _ends = [];
    private readonly List<FlowState> _exits = [];
    private readonly List<(FlowState State, FlowValue Value)> _returns = [];

    public SummaryBuilder(CallSiteModel model, IMethodSymbol method, ControlFlowGraph graph, SharedVariables variables, int depth, CancellationToken cancellation)
    {
        _model = model;
        _method = method;
        _context = new FlowContext(model, graph, method, variables) { Depth = depth, Recorder = _recorder, Cancellation = cancellation };
        _analysis = new FlowAnalysis(_context, cancellation);
    }

    public int Steps => _analysis.Steps;

    public MethodSummary Build()
    {
        if (!_analysis.Run(Entry()))
        {
            return MethodSummary.Unknown;
        }

        foreach ((BasicBlock block, FlowState state, FlowValue value) in _analysis.Replay(new FlowEvaluator(_context, listener: null)))
        {
            _ends.Add(state);
            if (block.Kind == BasicBlockKind.Exit)
            {
                _exits.Add(state);
            }
            else if (block is { BranchValue: not null, ConditionKind: ControlFlowConditionKind.None, FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return })
            {
                _returns.Add((state, value));
            }
        }

        // What never comes back has no effect that anybody could see.
        if (_exits.Count == 0)
        {
            return MethodSummary.Unknown;
        }

        ResultSummary? result = Result();
        var parameters = new ParameterSummary?[_method.Parameters.Length];
        foreach (KeyValuePair<Site, int> order in _recorder.Orders)
        {
            parameters[order.Value] = Summarize(order.Key, _method.Parameters[order.Value], result);
        }

        return new MethodSummary([.. parameters], result);
    }

    /// <summary>What is known when the method is called: which objects it gets, and that each value is some value.</summary>
    private FlowState Entry()
    {
        FlowState entry = FlowState.Empty;
        foreach (IParameterSymbol parameter in _method.Parameters)
        {
            if (parameter.DeclaringSyntaxReferences.IsEmpty || parameter.RefKind is not (RefKind.None or RefKind.Ref) || _context.IsShared(parameter))
            {
                continue;
            }

            if (parameter.Type is INamedTypeSymbol { TypeKind: TypeKind.Class } type && CallSiteModel.IsFollowed(type) && !CallSiteModel.IsCollection(type))
            {
                Site site = _context.SiteOf(parameter.DeclaringSyntaxReferences[0].GetSyntax(_context.Cancellation));
                _recorder.AddOrder(site, parameter.Ordinal);
                entry = entry.With(new FlowObject { Site = site, Type = type, IsOpaque = true, IsCopy = true }).With(_context.SlotOf(parameter), FlowValue.Of(site));
            }
            else if (parameter.RefKind == RefKind.None)
            {
                FlowValue value = new() { Number = _context.NextNumber() };
                _recorder.AddValue(value.Number, parameter.Ordinal);
                entry = entry.With(_context.SlotOf(parameter), value);
            }
        }

        return entry;
    }

    private ParameterSummary? Summarize(Site order, IParameterSymbol parameter, ResultSummary? result)
    {
        bool isReplaced = parameter.RefKind != RefKind.None && _ends.Exists(state => state.Variables[_context.SlotOf(parameter)]?.OnlySite != order);
        return isReplaced ? null : new ParameterSummary
        {
            Escapes = _ends.Exists(state => state.Find(order)!.IsShared) || _exits.Exists(state => IsHeld(state, order))
                || (result?.Argument != parameter.Ordinal && _returns.Exists(returned => returned.Value.Sites.Contains(order))),
            IsCopied = _recorder.IsCopied(order),
            TouchesParts = _recorder.IsTouched(order),
            Members = MembersOf(order),
        };
    }

    /// <summary>Whether another object that somebody has after the call holds the order: one that was passed, or what is returned.</summary>
    private bool IsHeld(FlowState exit, Site order)
    {
        foreach (Site other in _recorder.Orders.Keys)
        {
            if (IsIn(exit, order, exit.Find(other)!))
            {
                return true;
            }
        }

        return _returns.Exists(returned => returned.Value.Sites.Any(site => exit.Find(site) is { } made && IsIn(exit, order, made)));
    }

    private static bool IsIn(FlowState state, Site order, FlowObject holder)
    {
        foreach (FlowValue content in holder.Contents())
        {
            if (state.Reach(content).Exists(reached => reached.Site == order))
            {
                return true;
            }
        }

        return false;
    }

    private EquatableArray<MemberSummary> MembersOf(Site order)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (FlowState exit in _exits)
        {
            names.UnionWith(exit.Find(order)!.Members.Names);
        }

        var members = new List<MemberSummary>();
        foreach (string name in names)
        {
            var values = _exits.ConvertAll(exit => (exit, exit.Find(order)!.Members[name]));
            if (values.Exists(value => value.Item2 is not null && !_recorder.IsInitial(value.Item2, order, name)))
            {
                members.Add(new MemberSummary(name, Join(values)));
            }
        }

        return members.ToEquatableArray();
    }

    /// <summary>What is the same on all ways.</summary>
    private ValueSummary Join(List<(FlowState State, FlowValue? Value)> values)
    {
        ValueSummary? joined = null;
        foreach ((FlowState state, FlowValue? value) in values)
        {
            ValueSummary next = value is null
                ? new ValueSummary(RuleValue.Unknown, false, -1)
                : new ValueSummary(state.Resolve(value), value.IsDefaultName, value.Sites.Count == 0 ? _recorder.ArgumentOf(value) : -1);
            joined = joined is null ? next : new ValueSummary(
                joined.Known == next.Known ? joined.Known : joined.Known.IsNotNull && next.Known.IsNotNull ? RuleValue.NotNull : RuleValue.Unknown,
                joined.IsDefaultName && next.IsDefaultName,
                joined.Argument == next.Argument ? joined.Argument : -1);
        }

        return joined!;
    }

    private ResultSummary? Result()
    {
        if (_returns.Count == 0 || _returns.Exists(returned => returned.Value.Sites.Count == 0 || returned.Value.MayBeOther || !returned.State.Resolve(returned.Value).IsNotNull))
        {
            return null;
        }

        var sites = new HashSet<Site>(_returns.SelectMany(static returned => returned.Value.Sites));
        if (sites.Count == 1 && _recorder.Orders.TryGetValue(sites.First(), out int ordinal))
        {
            return new ResultSummary { Argument = ordinal };
        }

        var made = new List<(FlowState State, FlowObject Object)>();
        foreach (FlowState exit in _exits)
        {
            foreach (Site site in sites)
            {
                if (exit.Find(site) is { } known)
                {
                    made.Add((exit, known));
                }
            }
        }

        return made.Count > 0 && !sites.Any(_recorder.IsOrder) && IsOwn(sites) && made[0].Object.Type is INamedTypeSymbol type
            && made.TrueForAll(candidate => SymbolEqualityComparer.Default.Equals(candidate.Object.Type, type))
            ? ResultOf(type, made)
            : null;
    }

    /// <summary>Whether nobody but the caller has what is returned.</summary>
    private bool IsOwn(HashSet<Site> sites) =>
        !_ends.Exists(state => sites.Any(site => state.Find(site) is { IsShared: true }))
        && !_exits.Exists(exit => _recorder.Orders.Keys.Any(order => sites.Any(site => IsIn(exit, site, exit.Find(order)!))));

    private ResultSummary ResultOf(INamedTypeSymbol type, List<(FlowState State, FlowObject Object)> made)
    {
        var names = new SortedSet<string>(made.SelectMany(static candidate => candidate.Object.Members.Names), StringComparer.Ordinal);
        var members = new List<MemberSummary>();
        foreach (string name in names)
        {
            if (RuleScope.FindMember(type, name) is IPropertySymbol property)
            {
                members.Add(new MemberSummary(name, Join(made.ConvertAll(candidate => (candidate.State, (FlowValue?)_model.Members.Read(candidate.Object, property, type))))));
            }
        }

        return new ResultSummary { Type = type, IsOpaque = made.Exists(static candidate => candidate.Object.IsOpaque), Members = members.ToEquatableArray() };
    }
}
