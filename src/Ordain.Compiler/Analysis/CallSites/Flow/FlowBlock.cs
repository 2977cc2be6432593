using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>A block of code, and the states in which it is reached.</summary>
internal sealed class FlowBlock
{
    private readonly List<FlowState> _states = [];
    private readonly List<FlowState> _pending = [];
    private bool _isMerged;

    public FlowBlock(BasicBlock block)
    {
        Block = block;
        // Around the root of a lambda is the code that the lambda stands in: what catches there catches nothing here.
        for (ControlFlowRegion? region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind == ControlFlowRegionKind.Finally)
            {
                FinallyRegion ??= region;
            }
            else if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } whole })
            {
                AddHandlers(whole);
            }
        }
    }

    public BasicBlock Block { get; }

    public IReadOnlyList<FlowState> States => _states;

    /// <summary>The first blocks of what may catch an exception of this one.</summary>
    public List<(int Block, bool IsUnwinding)> Handlers { get; } = [];

    /// <summary>The innermost <c>finally</c> that the block is in.</summary>
    public ControlFlowRegion? FinallyRegion { get; }

    /// <summary>The states that the block was not yet run on.</summary>
    public List<FlowState> TakePending()
    {
        var pending = new List<FlowState>(_pending);
        _pending.Clear();
        return pending;
    }

    /// <summary>Adds a state in which the block is reached.</summary>
    /// <param name="state">The state.</param>
    /// <param name="merge">Whether only what all states agree on counts.</param>
    /// <returns>Whether that is news.</returns>
    public bool Add(FlowState state, bool merge)
    {
        foreach (FlowState known in _states)
        {
            if (known.Equals(state))
            {
                return false;
            }
        }

        _isMerged |= merge || _states.Count >= FlowAnalysis.MaxStates;
        if (!_isMerged)
        {
            _states.Add(state);
            _pending.Add(state);
            return true;
        }

        FlowState joined = state;
        bool isFirst = true;
        FlowState? before = null;
        for (int i = _states.Count - 1; i >= 0; i--)
        {
            if (_states[i].IsUnwinding == state.IsUnwinding)
            {
                before = isFirst ? _states[i] : null;
                isFirst = false;
                joined = _states[i].Join(joined);
                _states.RemoveAt(i);
            }
        }

        _states.Add(joined);
        if (ReferenceEquals(before, joined))
        {
            return false;
        }

        _pending.RemoveAll(pending => pending.IsUnwinding == joined.IsUnwinding);
        _pending.Add(joined);
        return true;
    }

    private void AddHandlers(ControlFlowRegion whole)
    {
        foreach (ControlFlowRegion part in whole.NestedRegions)
        {
            switch (part.Kind)
            {
                case ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler:
                    Handlers.Add((part.FirstBlockOrdinal, false));
                    break;
                case ControlFlowRegionKind.Finally:
                    Handlers.Add((part.FirstBlockOrdinal, true));
                    break;
            }
        }
    }
}
