namespace Ordain.Client;

/// <summary>Why an order never left.</summary>
public enum NotSentReason
{
    /// <summary>The provider's host name has no address.</summary>
    NameResolution,

    /// <summary>The connection was refused, or broke before anything of the order was written to it.</summary>
    ConnectionFailed,

    /// <summary>No connection within <see cref="ProviderOptions.ConnectTimeout"/>.</summary>
    ConnectTimeout,

    /// <summary>No secure connection: the certificate is not trusted, or the TLS handshake failed.</summary>
    SecureConnection,

    /// <summary>The proxy did not open a tunnel.</summary>
    Proxy,

    /// <summary>The provider's token endpoint gave no access token.</summary>
    Authentication,

    /// <summary>
    /// Too many submissions found the provider unreachable or silent: for <see cref="ProviderOptions.BreakDuration"/> none is tried.
    /// </summary>
    CircuitOpen,

    /// <summary>Anything else that went wrong before the order was written to a connection; see <see cref="SubmitOutcome{TResponse}.NotSent.Cause"/>.</summary>
    Other,
}
