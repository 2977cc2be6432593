namespace Ordain.Client;

/// <summary>Why it is not known whether the provider has the order.</summary>
public enum UnknownReason
{
    /// <summary>No complete answer within <see cref="ProviderOptions.ReadTimeout"/> of sending.</summary>
    ReadTimeout,

    /// <summary>The connection broke after sending began and before the answer was complete.</summary>
    ConnectionLost,

    /// <summary>The caller canceled after sending began.</summary>
    Canceled,

    /// <summary>A status code of success with an answer that is not what the provider documents, or an answer that is not HTTP.</summary>
    MalformedAnswer,

    /// <summary>A status code of success with an answer longer than <see cref="ProviderOptions.MaxAnswerBytes"/>.</summary>
    OversizedAnswer,

    /// <summary>A status code of 500 or above: the provider, or a gateway before it, failed while it had the order.</summary>
    ServerError,

    /// <summary>A status code that says neither yes nor no, such as a redirect: the order is never sent after it.</summary>
    UnexpectedStatus,
}
