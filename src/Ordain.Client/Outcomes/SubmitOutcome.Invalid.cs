namespace Ordain.Client;

public abstract partial class SubmitOutcome<TResponse>
{
    /// <summary>The order breaks rules of the contract. Nothing was sent.</summary>
    public sealed class Invalid : SubmitOutcome<TResponse>
    {
        /// <summary>An order that breaks rules.</summary>
        /// <param name="result">Which rules it breaks.</param>
        /// <exception cref="ArgumentException"><paramref name="result"/> is valid.</exception>
        public Invalid(ValidationResult result)
        {
            if (result.IsValid)
            {
                throw new ArgumentException("The result names no broken rule.", nameof(result));
            }

            Result = result;
        }

        /// <inheritdoc/>
        public override OutcomeKind Kind => OutcomeKind.Invalid;

        /// <summary>What validation found.</summary>
        public ValidationResult Result { get; }

        /// <summary>The broken rules, in document order; at least one.</summary>
        public IReadOnlyList<Violation> Violations => Result.Violations;

        /// <summary>The broken rules, one a line.</summary>
        public override string ToString() => $"invalid, nothing was sent:\n{Result}";
    }
}
