using Microsoft.Extensions.Logging;

namespace Ordain.Client;

/// <summary>What the client logs: provider, id, outcome, status, rule ids and JSON pointers; never a value, a body or an exception's text.</summary>
internal static partial class ClientLog
{
    [LoggerMessage(1, LogLevel.Information, "{Provider} accepted submission {SubmissionId}.")]
    public static partial void Accepted(ILogger logger, string provider, Guid submissionId);

    [LoggerMessage(2, LogLevel.Warning, "Submission {SubmissionId} to {Provider} is invalid and was not sent: {Violations}.", SkipEnabledCheck = true)]
    public static partial void Invalid(ILogger logger, string provider, Guid submissionId, string violations);

    [LoggerMessage(3, LogLevel.Warning, "{Provider} rejected submission {SubmissionId} with status {StatusCode}; fields: {Fields}.", SkipEnabledCheck = true)]
    public static partial void Rejected(ILogger logger, string provider, Guid submissionId, int statusCode, string fields);

    [LoggerMessage(4, LogLevel.Warning, "Submission {SubmissionId} was not sent to {Provider}: {Reason} ({Cause}).")]
    public static partial void NotSent(ILogger logger, string provider, Guid submissionId, NotSentReason reason, string? cause);

    [LoggerMessage(5, LogLevel.Error, "It is not known whether {Provider} has submission {SubmissionId}: {Reason}, status {StatusCode} ({Cause}).")]
    public static partial void Unknown(ILogger logger, string provider, Guid submissionId, UnknownReason reason, int? statusCode, string? cause);

    [LoggerMessage(6, LogLevel.Information, "Submission {SubmissionId} to {Provider} was canceled before anything was sent.")]
    public static partial void Canceled(ILogger logger, string provider, Guid submissionId);

    [LoggerMessage(7, LogLevel.Error, "Submission {SubmissionId} to {Provider} failed with {Exception} before anything was sent.")]
    public static partial void Failed(ILogger logger, string provider, Guid submissionId, string exception);

    [LoggerMessage(8, LogLevel.Debug, "No connection to {Provider}: {Reason}. Nothing was sent; trying again, attempt {Attempt} after {Delay}.")]
    public static partial void Retrying(ILogger logger, string provider, NotSentReason reason, int attempt, TimeSpan delay);

    [LoggerMessage(9, LogLevel.Debug, "{Provider} refused the access token of submission {SubmissionId}; asking for a new one.")]
    public static partial void RenewingToken(ILogger logger, string provider, Guid submissionId);

    [LoggerMessage(10, LogLevel.Debug, "Sending to {Provider} again, which is safe, after status {StatusCode}: attempt {Attempt} after {Delay}.")]
    public static partial void Resending(ILogger logger, string provider, int? statusCode, int attempt, TimeSpan delay);

    [LoggerMessage(11, LogLevel.Warning, "{Provider} is unreachable or silent: nothing is sent to it for {Duration}.")]
    public static partial void CircuitOpened(ILogger logger, string provider, TimeSpan duration);

    [LoggerMessage(12, LogLevel.Information, "{Provider} answers again: orders are sent.")]
    public static partial void CircuitClosed(ILogger logger, string provider);
}
