namespace Ordain.Client;

public abstract partial class SubmitOutcome<TResponse>
{
    /// <summary>The provider has the order.</summary>
    public sealed class Accepted : SubmitOutcome<TResponse>
    {
        /// <summary>An accepted order.</summary>
        /// <param name="response">What the provider answered.</param>
        /// <exception cref="ArgumentNullException"><paramref name="response"/> is <see langword="null"/>.</exception>
        public Accepted(TResponse response)
        {
            ArgumentNullException.ThrowIfNull(response);
            Response = response;
        }

        /// <inheritdoc/>
        public override OutcomeKind Kind => OutcomeKind.Accepted;

        /// <summary>What the provider answered.</summary>
        public override TResponse Response { get; }

        /// <summary><c>accepted</c>; the answer may hold personal data, and stays out.</summary>
        public override string ToString() => "accepted";
    }
}
