using System.Text;

namespace Ordain.Simulator;

/// <summary>
/// One order that was sent to the simulator and processed, accepted or refused. It is a class without a printed form of
/// its members, because the body holds personal data.
/// </summary>
public sealed class ReceivedOrder
{
    internal ReceivedOrder(
        long sequence,
        SimulatedProvider provider,
        DateTimeOffset receivedAt,
        Decision decision,
        string? firstOrderId,
        bool isRepeat,
        byte[] body,
        Fault? fault)
    {
        Sequence = sequence;
        Provider = provider;
        ReceivedAt = receivedAt;
        Verdict = decision.Verdict;
        OrderReference = decision.Reference;
        OrderId = decision.OrderId;
        FirstOrderId = firstOrderId;
        IsRepeat = isRepeat;
        Body = body;
        Fault = fault;
    }

    /// <summary>The position in the ledger, counted from 1 over all providers.</summary>
    public long Sequence { get; }

    /// <summary>The provider that the order was sent to.</summary>
    public SimulatedProvider Provider { get; }

    /// <summary>When the order was processed.</summary>
    public DateTimeOffset ReceivedAt { get; }

    /// <summary>What the simulator decided.</summary>
    public Verdict Verdict { get; }

    /// <summary>
    /// Optty's <c>orderReference</c>, Afterpay's <c>merchantReference</c>, Paynova's <c>orderNumber</c> (of the URL, where it has
    /// one) or Peach's <c>id</c>, where the order has it as a string.
    /// </summary>
    public string? OrderReference { get; }

    /// <summary>
    /// The id of this order in the answer: Optty's and Paynova's <c>orderId</c>, Afterpay's <c>token</c>, Peach's <c>id</c>; null
    /// when refused.
    /// </summary>
    public string? OrderId { get; }

    /// <summary>
    /// The id of the first accepted order with the same reference: the same for all repeats of an order, so that
    /// distinct values count distinct orders. Equal to <see cref="OrderId"/> for the first one; null when refused.
    /// </summary>
    public string? FirstOrderId { get; }

    /// <summary>
    /// Whether an earlier accepted order of the same provider has the same reference. Optty calls its reference unique;
    /// no document says what a repeat is answered, so a repeat is accepted and noted here.
    /// </summary>
    public bool IsRepeat { get; }

    /// <summary>The request body as it was received.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The scripted fault that befell the answer, if any.</summary>
    public Fault? Fault { get; }

    /// <summary>Reads the body as UTF-8.</summary>
    /// <returns>The text; bytes that are not UTF-8 are replaced.</returns>
    public string GetBodyText() => Encoding.UTF8.GetString(Body.Span);
}
