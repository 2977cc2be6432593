using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>
/// Follows all paths through one body of code. Each block is reached in some states, one for each way that leads there and that differs
/// from the others; where they become too many, what they agree on is kept.
/// </summary>
internal sealed class FlowAnalysis
{
    /// <summary>The most states of a block that are told apart.</summary>
    public const int MaxStates = 8;

    /// <summary>The most steps for each block. Joined states only ever lose knowledge, so that loops end long before.</summary>
    public const int MaxStepsPerBlock = 64;

    private readonly FlowContext _context;
    private readonly FlowBlock[] _blocks;
    private readonly SortedSet<int> _waiting = [];
    private readonly Dictionary<ControlFlowRegion, FinallyRun> _finally = [];
    private readonly CancellationToken _cancellation;

    public FlowAnalysis(FlowContext context, CancellationToken cancellation)
    {
        _context = context;
        _cancellation = cancellation;
        _blocks = new FlowBlock[context.Graph.Blocks.Length];
        for (int i = 0; i < _blocks.Length; i++)
        {
            _blocks[i] = new FlowBlock(context.Graph.Blocks[i]);
        }
    }

    /// <summary>How many times a block was run on a state.</summary>
    public int Steps { get; private set; }

    /// <summary>Finds the states in which each block is reached.</summary>
    /// <param name="entry">What is known at the beginning.</param>
    /// <returns>False when it was too much: then nothing is known.</returns>
    public bool Run(FlowState entry)
    {
        var evaluator = new FlowEvaluator(_context, listener: null);
        Reach(0, entry);
        while (_waiting.Count > 0)
        {
            int ordinal = _waiting.Min;
            _waiting.Remove(ordinal);
            FlowBlock block = _blocks[ordinal];
            foreach (FlowState state in block.TakePending())
            {
                _cancellation.ThrowIfCancellationRequested();
                if (++Steps > MaxStepsPerBlock * _blocks.Length)
                {
                    return false;
                }

                Step(block, state, evaluator);
            }
        }

        return true;
    }

    /// <summary>Tells a listener what happens, for each block and each state in which it is reached.</summary>
    public void Report(IFlowListener listener)
    {
        foreach ((BasicBlock block, FlowState state, _) in Replay(new FlowEvaluator(_context, listener)))
        {
            if (block.Kind == BasicBlockKind.Exit)
            {
                listener.End(state);
            }
        }
    }

    /// <summary>Runs each block once more on each state in which it is reached, now that they are all known.</summary>
    /// <param name="evaluator">What runs them.</param>
    /// <returns>The state in which the block ends, and the value that it ends with.</returns>
    public IEnumerable<(BasicBlock Block, FlowState State, FlowValue Value)> Replay(FlowEvaluator evaluator)
    {
        foreach (FlowBlock block in _blocks)
        {
            foreach (FlowState state in block.States)
            {
                _cancellation.ThrowIfCancellationRequested();
                FlowState current = state;
                foreach (IOperation operation in block.Block.Operations)
                {
                    current = evaluator.Run(operation, current, out _);
                }

                current = End(block, current, evaluator, out FlowValue value);
                yield return (block.Block, current, value);
            }
        }
    }

    private void Step(FlowBlock block, FlowState state, FlowEvaluator evaluator)
    {
        List<(int Block, bool IsUnwinding)> handlers = block.Handlers;
        Raise(handlers, state);
        foreach (IOperation operation in block.Block.Operations)
        {
            FlowState before = state;
            state = evaluator.Run(operation, before, out _);
            Raise(handlers, before, state, evaluator);
        }

        FlowState last = state;
        state = End(block, last, evaluator, out FlowValue value);
        Raise(handlers, last, state, evaluator);
        if (block.Block is { BranchValue: { } condition, ConditionKind: not ControlFlowConditionKind.None, ConditionalSuccessor: { } conditional })
        {
            bool whenTaken = block.Block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Follow(conditional, evaluator.Assume(condition, value, whenTaken, state));
            Follow(block.Block.FallThroughSuccessor, evaluator.Assume(condition, value, !whenTaken, state));
            return;
        }

        if (block.Block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling })
        {
            if (!state.IsUnwinding && block.FinallyRegion is { } region)
            {
                FinallyRun run = RunOf(region);
                run.Ends.Add(state);
                foreach ((ControlFlowBranch branch, int next) in run.Continuations.ToArray())
                {
                    Follow(branch, state, next);
                }
            }

            return;
        }

        Follow(block.Block.FallThroughSuccessor, state);
    }

    /// <summary>Evaluates what a block ends with: a condition, or what is returned or thrown.</summary>
    private static FlowState End(FlowBlock block, FlowState state, FlowEvaluator evaluator, out FlowValue value)
    {
        value = FlowValue.Unknown;
        if (block.Block.BranchValue is not { } last)
        {
            return state;
        }

        state = evaluator.Run(last, state, out value);
        return block.Block.FallThroughSuccessor?.Semantics == ControlFlowBranchSemantics.Return && block.Block.ConditionKind == ControlFlowConditionKind.None
            ? evaluator.Return(last, value, state)
            : state;
    }

    private void Follow(ControlFlowBranch? branch, FlowState? state, int finallyIndex = 0)
    {
        if (branch is null || state is null)
        {
            return;
        }

        if (finallyIndex < branch.FinallyRegions.Length)
        {
            ControlFlowRegion region = branch.FinallyRegions[finallyIndex];
            FinallyRun run = RunOf(region);
            if (run.Continuations.Add((branch, finallyIndex + 1)))
            {
                foreach (FlowState end in run.Ends.ToArray())
                {
                    Follow(branch, end, finallyIndex + 1);
                }
            }

            Reach(region.FirstBlockOrdinal, state);
            return;
        }

        if (branch.Destination is { } destination)
        {
            foreach (ControlFlowRegion region in branch.LeavingRegions)
            {
                state = _context.Leave(region, state);
            }

            Reach(destination.Ordinal, state);
        }
    }

    /// <summary>Any operation can throw: whoever catches sees what was known at any point before.</summary>
    private void Raise(List<(int Block, bool IsUnwinding)> handlers, FlowState state)
    {
        foreach ((int block, bool isUnwinding) in handlers)
        {
            if (_blocks[block].Add(state.IsUnwinding == isUnwinding ? state : state with { IsUnwinding = isUnwinding }, merge: true))
            {
                _waiting.Add(block);
            }
        }
    }

    /// <summary>A method that was called can throw halfway; what changes nothing tells nothing new.</summary>
    private void Raise(List<(int Block, bool IsUnwinding)> handlers, FlowState before, FlowState after, FlowEvaluator evaluator)
    {
        foreach (FlowState interrupted in evaluator.Interrupted)
        {
            Raise(handlers, interrupted);
        }

        if (!ReferenceEquals(before, after))
        {
            Raise(handlers, after);
        }
    }

    private void Reach(int block, FlowState state)
    {
        if (_blocks[block].Add(state, merge: false))
        {
            _waiting.Add(block);
        }
    }

    private FinallyRun RunOf(ControlFlowRegion region)
    {
        if (!_finally.TryGetValue(region, out FinallyRun? run))
        {
            _finally.Add(region, run = new FinallyRun());
        }

        return run;
    }

    /// <summary>Where a <c>finally</c> goes on, and in which states it ended.</summary>
    private sealed class FinallyRun
    {
        public HashSet<(ControlFlowBranch Branch, int Next)> Continuations { get; } = [];

        public List<FlowState> Ends { get; } = [];
    }
}
