namespace Ordain.Client;

public abstract partial class SubmitOutcome<TResponse>
{
    /// <summary>The provider said no. It does not have the order.</summary>
    public sealed class Rejected : SubmitOutcome<TResponse>
    {
        /// <summary>A refused order.</summary>
        /// <param name="statusCode">The HTTP status code.</param>
        /// <param name="errors">What the provider found wrong.</param>
        /// <exception cref="ArgumentNullException"><paramref name="errors"/> is <see langword="null"/>.</exception>
        public Rejected(int statusCode, IReadOnlyList<ProviderError> errors)
        {
            ArgumentNullException.ThrowIfNull(errors);
            StatusCode = statusCode;
            Errors = errors;
        }

        /// <inheritdoc/>
        public override OutcomeKind Kind => OutcomeKind.Rejected;

        /// <summary>The HTTP status code. It need not be one of failure: a provider may say no with 200.</summary>
        public int StatusCode { get; }

        /// <summary>What the provider found wrong; empty when its answer is not what it documents.</summary>
        public IReadOnlyList<ProviderError> Errors { get; }

        /// <summary>How long the provider asks to wait before trying again (429 with Retry-After); <see langword="null"/> when it did not.</summary>
        public TimeSpan? RetryAfter { get; init; }

        /// <summary>The answer as it came, or as much of it as came. It may repeat values of the order: keep it out of logs.</summary>
        public ReadOnlyMemory<byte> Body { get; init; }

        /// <summary>The status, and the pointers and codes of the errors; never messages or the body.</summary>
        public override string ToString() =>
            Errors.Count == 0 ? $"rejected with {StatusCode}" : $"rejected with {StatusCode}: {string.Join(", ", Errors)}";
    }
}
