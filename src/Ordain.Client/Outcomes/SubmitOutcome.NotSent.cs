namespace Ordain.Client;

public abstract partial class SubmitOutcome<TResponse>
{
    /// <summary>The order never left: nothing of it was written to a connection. It is safe to submit it again.</summary>
    public sealed class NotSent : SubmitOutcome<TResponse>
    {
        /// <summary>An order that never left.</summary>
        /// <param name="reason">Why.</param>
        public NotSent(NotSentReason reason) => Reason = reason;

        /// <inheritdoc/>
        public override OutcomeKind Kind => OutcomeKind.NotSent;

        /// <summary>Why the order never left.</summary>
        public NotSentReason Reason { get; }

        /// <summary>What was thrown; <see langword="null"/> when nothing was.</summary>
        public Exception? Cause { get; init; }

        /// <summary>The reason.</summary>
        public override string ToString() => $"not sent: {Reason}";
    }
}
