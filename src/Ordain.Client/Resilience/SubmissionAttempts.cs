namespace Ordain.Client;

/// <summary>
/// One order while it is tried, and what is known of it over all attempts: an attempt that never left does not undo the doubt that an
/// earlier one left behind.
/// </summary>
internal sealed class SubmissionAttempts<TResponse>(Submission submission, Uri address, PooledBuffer body)
    where TResponse : class
{
    private SubmitOutcome<TResponse>? _answered;

    public Submission Submission { get; } = submission;

    public Uri Address { get; } = address;

    public PooledBuffer Body { get; } = body;

    /// <summary>What the provider is known or feared to have, if an attempt got as far as that; <see langword="null"/> while nothing was sent.</summary>
    public SubmitOutcome<TResponse>? Answered => _answered;

    /// <summary>What an attempt says, in the light of those before it.</summary>
    public SubmitOutcome<TResponse> Settle(SubmitOutcome<TResponse> outcome)
    {
        bool saysNothingOfEarlierOnes = outcome is SubmitOutcome<TResponse>.NotSent
            || (outcome is SubmitOutcome<TResponse>.Rejected { StatusCode: 409 or 429 } && _answered is SubmitOutcome<TResponse>.Unknown);
        if (saysNothingOfEarlierOnes)
        {
            return _answered ?? outcome;
        }

        return _answered = outcome;
    }
}
