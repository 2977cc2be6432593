using Ordain.Simulator;

namespace Ordain.Client.Tests;

/// <summary>What the client said of one order.</summary>
/// <param name="Kind">The case; null when the submission was canceled before anything was sent.</param>
/// <param name="Name">The case and its reason.</param>
/// <param name="OrderId">The provider's id, when it was accepted.</param>
/// <param name="StatusCode">The status code, when there was one.</param>
/// <param name="Unknown">Why it is not known, when it is not.</param>
internal sealed record FaultRunResult(OutcomeKind? Kind, string Name, string? OrderId = null, int? StatusCode = null, UnknownReason? Unknown = null)
{
    public static FaultRunResult Canceled { get; } = new(null, "Canceled");

    public static FaultRunResult Of<TResponse>(SubmitOutcome<TResponse> outcome, Func<TResponse, string?> orderId)
        where TResponse : class => outcome.Match(
            accepted => new FaultRunResult(OutcomeKind.Accepted, "Accepted", orderId(accepted.Response)),
            invalid => new FaultRunResult(OutcomeKind.Invalid, "Invalid"),
            rejected => new FaultRunResult(OutcomeKind.Rejected, $"Rejected {rejected.StatusCode}", StatusCode: rejected.StatusCode),
            notSent => new FaultRunResult(OutcomeKind.NotSent, $"NotSent {notSent.Reason}"),
            unknown => new FaultRunResult(OutcomeKind.Unknown, $"Unknown {unknown.Reason}", StatusCode: unknown.StatusCode, Unknown: unknown.Reason));

    /// <summary>What is wrong with it, given the faults of the requests that arrived for the order, and what the provider has of it.</summary>
    public string? Problem(Fault?[] arrivals, ReceivedOrder[] ledger, TimeSpan longestRetryAfter)
    {
        if (arrivals.SkipLast(1).Any(fault => fault is not { Kind: FaultKind.TooManyRequests } || fault.Duration > longestRetryAfter))
        {
            return "it was sent again although the provider may have had it";
        }

        if (ledger.Length > 1)
        {
            return "the provider has it more than once";
        }

        ReceivedOrder? held = ledger.SingleOrDefault(order => order.Verdict.IsAccepted);
        return Kind switch
        {
            OutcomeKind.Accepted when held is null => "the provider does not have it",
            OutcomeKind.Accepted when OrderId != held.OrderId => "its id is not the provider's",
            OutcomeKind.Rejected when held is not null => "the provider has it",
            OutcomeKind.Rejected when arrivals.Length == 0 => "nobody rejected it",
            OutcomeKind.Invalid or OutcomeKind.NotSent or null when arrivals.Length > 0 => "it was sent",
            OutcomeKind.Unknown when !IsInDoubt(arrivals) => "nothing gave reason to doubt",
            _ => null,
        };
    }

    /// <summary>
    /// Whether the last request gave reason for this doubt. A machine under load is late, and a caller cancels, whatever the fault; and what
    /// was on its way when either happened need not have arrived.
    /// </summary>
    private bool IsInDoubt(Fault?[] arrivals) => Unknown is UnknownReason.ReadTimeout or UnknownReason.Canceled || (arrivals.LastOrDefault()?.Kind, Unknown) switch
    {
        (FaultKind.CutBeforeProcessing or FaultKind.CutAfterProcessing or FaultKind.TruncatedAnswer, UnknownReason.ConnectionLost) => true,
        (FaultKind.InternalServerError or FaultKind.ServiceUnavailable, UnknownReason.ServerError) => true,
        (FaultKind.MalformedJson or FaultKind.EmptyAnswer, UnknownReason.MalformedAnswer) => true,
        _ => false,
    };
}
