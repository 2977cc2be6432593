namespace Ordain.Simulator;

/// <summary>
/// The faults that are still to come, first in, first out: a request takes the first one that is meant for it, and a
/// request for which none is meant is served normally. All members are safe to call from any thread.
/// </summary>
public sealed class FaultScript
{
    private readonly Lock _gate = new();
    private readonly LinkedList<(Fault Fault, FaultTarget Target)> _pending = new();
    private Func<FaultTarget, ReadOnlyMemory<byte>, Fault?>? _choose;

    internal FaultScript()
    {
    }

    /// <summary>How many faults no request has taken yet.</summary>
    public int Pending
    {
        get
        {
            lock (_gate)
            {
                return _pending.Count;
            }
        }
    }

    /// <summary>Scripts a fault for the next request or requests, after the faults scripted before.</summary>
    /// <param name="fault">What goes wrong.</param>
    /// <param name="count">For how many requests.</param>
    /// <param name="target">Which requests.</param>
    /// <returns>The script, so that calls can be chained.</returns>
    public FaultScript Next(Fault fault, int count = 1, FaultTarget target = FaultTarget.AnyOrder)
    {
        ArgumentNullException.ThrowIfNull(fault);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (!Enum.IsDefined(target))
        {
            throw new ArgumentOutOfRangeException(nameof(target), target, "This is no fault target.");
        }

        lock (_gate)
        {
            for (int i = 0; i < count; i++)
            {
                _pending.AddLast((fault, target));
            }
        }

        return this;
    }

    /// <summary>
    /// Lets a function choose the fault of every request that no scripted fault waits for. It is asked once for each request for an
    /// operation, from many threads at once, before anything is decided about the request; so it can count what arrives, too.
    /// </summary>
    /// <param name="choose">Chooses by operation and body; null for no fault. Null itself ends the choosing.</param>
    /// <returns>The script, so that calls can be chained.</returns>
    public FaultScript Choose(Func<FaultTarget, ReadOnlyMemory<byte>, Fault?>? choose)
    {
        Volatile.Write(ref _choose, choose);
        return this;
    }

    /// <summary>Forgets the faults that no request has taken yet.</summary>
    public void Clear()
    {
        lock (_gate)
        {
            _pending.Clear();
        }
    }

    internal Fault? Take(FaultTarget request, ReadOnlyMemory<byte> body) => TakePending(request) ?? Volatile.Read(ref _choose)?.Invoke(request, body);

    private Fault? TakePending(FaultTarget request)
    {
        lock (_gate)
        {
            for (LinkedListNode<(Fault Fault, FaultTarget Target)>? node = _pending.First; node is not null; node = node.Next)
            {
                if (IsMeantFor(node.Value.Target, request))
                {
                    _pending.Remove(node);
                    return node.Value.Fault;
                }
            }
        }

        return null;
    }

    private static bool IsMeantFor(FaultTarget target, FaultTarget request)
        => target == request
            || (target is FaultTarget.AnyOrder && request is not FaultTarget.OpttyToken);
}
