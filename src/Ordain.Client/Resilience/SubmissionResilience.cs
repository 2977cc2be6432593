using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Ordain.Client;

/// <summary>When an order is tried again, and when it is not tried at all. See <see cref="ProviderOptions"/> for the limits.</summary>
internal sealed class SubmissionResilience<TResponse>(string provider, bool isIdempotent, ProviderOptions options, TimeProvider time, ILogger logger)
    where TResponse : class
{
    /// <summary>From the outside in: sending again, connecting again, breaking the circuit.</summary>
    public ResiliencePipeline<SubmitOutcome<TResponse>> Build()
    {
        var builder = new ResiliencePipelineBuilder<SubmitOutcome<TResponse>> { TimeProvider = time };
        if (options.Resends > 0)
        {
            builder.AddRetry(Resending());
        }

        if (options.ConnectRetries > 0)
        {
            builder.AddRetry(Reconnecting());
        }

        if (options.BreakDuration > TimeSpan.Zero)
        {
            builder.AddCircuitBreaker(Breaking());
        }

        return builder.Build();
    }

    private RetryStrategyOptions<SubmitOutcome<TResponse>> Resending() => new()
    {
        ShouldHandle = attempt => ValueTask.FromResult(MayBeSentAgain(attempt.Outcome.Result)),
        MaxRetryAttempts = options.Resends,
        Delay = options.ConnectRetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,

        // The provider's own wish, exactly; without one, the delay above.
        DelayGenerator = static attempt => ValueTask.FromResult((attempt.Outcome.Result as SubmitOutcome<TResponse>.Rejected)?.RetryAfter),
        OnRetry = attempt =>
        {
            int? status = attempt.Outcome.Result switch
            {
                SubmitOutcome<TResponse>.Rejected rejected => rejected.StatusCode,
                SubmitOutcome<TResponse>.Unknown unknown => unknown.StatusCode,
                _ => null,
            };
            ClientLog.Resending(logger, provider, status, attempt.AttemptNumber + 1, attempt.RetryDelay);
            return ValueTask.CompletedTask;
        },
    };

    /// <summary>Either the provider says when it wants the order, and has not got it; or it knows by the key that it has had it before.</summary>
    private bool MayBeSentAgain(SubmitOutcome<TResponse>? outcome) => outcome switch
    {
        SubmitOutcome<TResponse>.Rejected { StatusCode: 429, RetryAfter: TimeSpan wait } => wait <= options.MaxRetryAfter,
        SubmitOutcome<TResponse>.Unknown { Reason: not (UnknownReason.Canceled or UnknownReason.UnexpectedStatus) } => isIdempotent,
        _ => false,
    };

    private RetryStrategyOptions<SubmitOutcome<TResponse>> Reconnecting() => new()
    {
        // Certainly nothing was sent, and the network may recover.
        ShouldHandle = static attempt => ValueTask.FromResult(IsUnreachable(attempt.Outcome.Result)),
        MaxRetryAttempts = options.ConnectRetries,
        Delay = options.ConnectRetryDelay,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        OnRetry = attempt =>
        {
            var notSent = (SubmitOutcome<TResponse>.NotSent)attempt.Outcome.Result!;
            ClientLog.Retrying(logger, provider, notSent.Reason, attempt.AttemptNumber + 1, attempt.RetryDelay);
            return ValueTask.CompletedTask;
        },
    };

    private CircuitBreakerStrategyOptions<SubmitOutcome<TResponse>> Breaking() => new()
    {
        // Only what says that the provider is not there: an answer, even one that refuses, is a sign of life.
        ShouldHandle = static attempt => ValueTask.FromResult(IsUnreachable(attempt.Outcome.Result) || attempt.Outcome.Result
            is SubmitOutcome<TResponse>.Unknown { Reason: UnknownReason.ReadTimeout or UnknownReason.ConnectionLost or UnknownReason.ServerError }),
        FailureRatio = options.BreakRatio,
        MinimumThroughput = options.BreakThroughput,
        SamplingDuration = options.BreakSampling,
        BreakDuration = options.BreakDuration,
        OnOpened = attempt =>
        {
            ClientLog.CircuitOpened(logger, provider, attempt.BreakDuration);
            return ValueTask.CompletedTask;
        },
        OnClosed = _ =>
        {
            ClientLog.CircuitClosed(logger, provider);
            return ValueTask.CompletedTask;
        },
    };

    private static bool IsUnreachable(SubmitOutcome<TResponse>? outcome) => outcome is SubmitOutcome<TResponse>.NotSent
    {
        Reason: NotSentReason.NameResolution or NotSentReason.ConnectionFailed or NotSentReason.ConnectTimeout,
    };
}
