namespace Ordain.Client;

public abstract partial class SubmitOutcome<TResponse>
{
    /// <summary>
    /// The provider may have the order, or may not. It was not sent again, unless the contract declares an
    /// idempotency key. Ask the provider for <see cref="Ordain.Client.Submission.Reference"/>
    /// before submitting it again.
    /// </summary>
    public sealed class Unknown : SubmitOutcome<TResponse>
    {
        /// <summary>An order whose fate is not known.</summary>
        /// <param name="reason">Why it is not known.</param>
        /// <param name="submission">What to ask for.</param>
        /// <param name="sentAt">When the order began to be written to a connection.</param>
        /// <exception cref="ArgumentNullException"><paramref name="submission"/> is <see langword="null"/>.</exception>
        public Unknown(UnknownReason reason, Submission submission, DateTimeOffset sentAt)
        {
            ArgumentNullException.ThrowIfNull(submission);
            Reason = reason;
            Submission = submission;
            SentAt = sentAt;
        }

        /// <inheritdoc/>
        public override OutcomeKind Kind => OutcomeKind.Unknown;

        /// <summary>Why it is not known.</summary>
        public UnknownReason Reason { get; }

        /// <summary>What to ask the provider for.</summary>
        public Submission Submission { get; }

        /// <summary>When the order began to be written to a connection.</summary>
        public DateTimeOffset SentAt { get; }

        /// <summary>The HTTP status code; <see langword="null"/> when none came.</summary>
        public int? StatusCode { get; init; }

        /// <summary>The answer, or as much of it as came; empty when none came. It may repeat values of the order: keep it out of logs.</summary>
        public ReadOnlyMemory<byte> Body { get; init; }

        /// <summary>What was thrown; <see langword="null"/> when nothing was, or when it quotes the answer.</summary>
        public Exception? Cause { get; init; }

        /// <summary>The reason, the submission and the status.</summary>
        public override string ToString() => StatusCode is int status
            ? $"unknown: {Reason} with {status} ({Submission})"
            : $"unknown: {Reason} ({Submission})";
    }
}
