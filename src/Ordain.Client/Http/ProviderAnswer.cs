namespace Ordain.Client;

/// <summary>What happened on the wire, before anybody says what it means.</summary>
internal sealed class ProviderAnswer : IDisposable
{
    /// <summary>Why the order never left; <see langword="null"/> when it may have.</summary>
    public NotSentReason? NotSent { get; set; }

    /// <summary>What kept the answer from coming whole; <see langword="null"/> when it did.</summary>
    public UnknownReason? Broken { get; set; }

    /// <summary>When the order began to be written to a connection.</summary>
    public DateTimeOffset SentAt { get; set; }

    /// <summary>The status code; <see langword="null"/> when none came.</summary>
    public int? StatusCode { get; set; }

    public TimeSpan? RetryAfter { get; set; }

    public PooledBuffer Body { get; } = new();

    public Exception? Cause { get; set; }

    public void Dispose() => Body.Dispose();
}
