using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace Ordain.Client;

/// <summary>Reports submissions to traces, metrics and logs.</summary>
internal sealed class SubmissionReporter
{
    private static readonly ActivitySource Source = new(ClientTelemetry.ActivitySourceName);

    private readonly string _provider;
    private readonly string? _account;
    private readonly string _subject;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Counter<long> _submissions;
    private readonly Histogram<double> _duration;

    /// <param name="provider">The provider's name.</param>
    /// <param name="account">The key of the account, if it has one.</param>
    /// <param name="subject">The two as logs have them.</param>
    /// <param name="time">The clock.</param>
    /// <param name="meters">Where meters come from.</param>
    /// <param name="logger">Where messages go.</param>
    public SubmissionReporter(string provider, string? account, string subject, TimeProvider time, IMeterFactory meters, ILogger logger)
    {
        _provider = provider;
        _account = account;
        _subject = subject;
        _time = time;
        _logger = logger;

        Meter meter = meters.Create(ClientTelemetry.MeterName);
        _submissions = meter.CreateCounter<long>("ordain.client.submissions", "{submission}", "Submissions by provider and outcome.");
        _duration = meter.CreateHistogram<double>("ordain.client.submission.duration", "s", "How long submissions took, by provider and outcome.");
    }

    public Activity? Start(Guid submissionId)
    {
        Activity? activity = Source.StartActivity("ordain.submit", ActivityKind.Client);
        activity?.SetTag("ordain.provider", _provider);
        if (activity is not null)
        {
            activity.SetTag("ordain.submission.id", submissionId.ToString());
            if (_account is not null)
            {
                activity.SetTag("ordain.account", _account);
            }
        }

        return activity;
    }

    public void Completed<TResponse>(Guid submissionId, SubmitOutcome<TResponse> outcome, Activity? activity, long startedAt)
        where TResponse : class
    {
        (string name, string? reason, int? status) = Log(submissionId, outcome);
        Record(activity, startedAt, name, reason, status, failed: !outcome.IsAccepted);
    }

    public void Canceled(Guid submissionId, Activity? activity, long startedAt)
    {
        ClientLog.Canceled(_logger, _subject, submissionId);
        Record(activity, startedAt, "canceled", reason: null, status: null, failed: false);
    }

    public void Failed(Guid submissionId, Exception exception, Activity? activity, long startedAt)
    {
        ClientLog.Failed(_logger, _subject, submissionId, exception.GetType().Name);
        Record(activity, startedAt, "failed", exception.GetType().Name, status: null, failed: true);
    }

    private (string Name, string? Reason, int? Status) Log<TResponse>(Guid submissionId, SubmitOutcome<TResponse> outcome)
        where TResponse : class
    {
        switch (outcome)
        {
            case SubmitOutcome<TResponse>.Invalid invalid:
                if (_logger.IsEnabled(LogLevel.Warning))
                {
                    ClientLog.Invalid(_logger, _subject, submissionId, Join(invalid.Violations, static it => $"{it.JsonPointer} [{it.RuleId}]"));
                }

                return ("invalid", null, null);

            case SubmitOutcome<TResponse>.Rejected rejected:
                if (_logger.IsEnabled(LogLevel.Warning))
                {
                    ClientLog.Rejected(_logger, _subject, submissionId, rejected.StatusCode, Join(rejected.Errors, static it => it.JsonPointer));
                }

                return ("rejected", null, rejected.StatusCode);

            case SubmitOutcome<TResponse>.NotSent notSent:
                ClientLog.NotSent(_logger, _subject, submissionId, notSent.Reason, notSent.Cause?.GetType().Name);
                return ("not_sent", notSent.Reason.ToString(), null);

            case SubmitOutcome<TResponse>.Unknown unknown:
                ClientLog.Unknown(_logger, _subject, submissionId, unknown.Reason, unknown.StatusCode, unknown.Cause?.GetType().Name);
                return ("unknown", unknown.Reason.ToString(), unknown.StatusCode);

            default:
                ClientLog.Accepted(_logger, _subject, submissionId);
                return ("accepted", null, null);
        }
    }

    private void Record(Activity? activity, long startedAt, string outcome, string? reason, int? status, bool failed)
    {
        var tags = new TagList { { "ordain.provider", _provider }, { "ordain.outcome", outcome } };
        if (_account is not null)
        {
            tags.Add("ordain.account", _account);
        }

        if (reason is not null)
        {
            tags.Add("ordain.reason", reason);
        }

        _submissions.Add(1, tags);
        _duration.Record(_time.GetElapsedTime(startedAt).TotalSeconds, tags);

        activity?.SetTag("ordain.outcome", outcome);
        if (reason is not null)
        {
            activity?.SetTag("ordain.reason", reason);
        }

        if (status is not null)
        {
            activity?.SetTag("http.response.status_code", status);
        }

        if (failed)
        {
            activity?.SetStatus(ActivityStatusCode.Error, reason ?? outcome);
        }
    }

    /// <summary>At most 20: a basket of thousands of faulty lines must not fill a log.</summary>
    private static string Join<T>(IReadOnlyList<T> items, Func<T, string?> text)
    {
        const int Limit = 20;
        string joined = string.Join(", ", items.Select(text).OfType<string>().Take(Limit));
        return items.Count > Limit ? $"{joined} and more" : joined;
    }
}
