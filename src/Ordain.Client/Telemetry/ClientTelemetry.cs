using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Ordain.Client;

/// <summary>
/// The names under which the client reports what it does. There is an activity <c>ordain.submit</c> per submission, with the tags
/// <c>ordain.provider</c>, <c>ordain.account</c>, <c>ordain.submission.id</c>, <c>ordain.outcome</c>, <c>ordain.reason</c> and
/// <c>http.response.status_code</c>; the counter <c>ordain.client.submissions</c> and the histogram
/// <c>ordain.client.submission.duration</c>, in seconds, by <c>ordain.provider</c>, <c>ordain.account</c>, <c>ordain.outcome</c> (<c>accepted</c>, <c>invalid</c>, <c>rejected</c>, <c>not_sent</c>, <c>unknown</c>,
/// <c>canceled</c>, <c>failed</c>) and <c>ordain.reason</c>; and a log message per submission. The account is the key under which a client is
/// registered, and absent without one. None of them carries a value of an order.
/// </summary>
public static class ClientTelemetry
{
    /// <summary>The name of the <see cref="ActivitySource"/>.</summary>
    public const string ActivitySourceName = "Ordain.Client";

    /// <summary>The name of the <see cref="Meter"/>.</summary>
    public const string MeterName = "Ordain.Client";

    /// <summary>The category of the log messages.</summary>
    public const string LogCategory = "Ordain.Client";
}
