namespace Ordain.Simulator;

/// <summary>The orders received, bounded and safe to use from any thread.</summary>
internal sealed class OrderLedger(int capacity)
{
    private readonly Lock _gate = new();
    private readonly Queue<ReceivedOrder> _orders = new();
    private readonly Dictionary<(SimulatedProvider Provider, string Reference), string> _firstIds = [];
    private long _sequence;

    public ReceivedOrder Record(SimulatedProvider provider, DateTimeOffset now, Decision decision, byte[] body, Fault? fault)
    {
        lock (_gate)
        {
            string? firstOrderId = decision.OrderId;
            bool isRepeat = false;
            if (decision is { OrderId: { } id, Reference: { } reference } && !_firstIds.TryAdd((provider, reference), id))
            {
                firstOrderId = _firstIds[(provider, reference)];
                isRepeat = true;
            }

            ReceivedOrder order = new(++_sequence, provider, now, decision, firstOrderId, isRepeat, body, fault);
            _orders.Enqueue(order);
            if (_orders.Count > capacity)
            {
                Forget(_orders.Dequeue());
            }

            return order;
        }
    }

    public IReadOnlyList<ReceivedOrder> Snapshot()
    {
        lock (_gate)
        {
            return [.. _orders];
        }
    }

    private void Forget(ReceivedOrder order)
    {
        if (order is { OrderId: not null, IsRepeat: false, OrderReference: { } reference })
        {
            _firstIds.Remove((order.Provider, reference));
        }
    }
}
