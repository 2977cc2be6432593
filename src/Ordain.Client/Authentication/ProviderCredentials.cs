namespace Ordain.Client;

/// <summary>Proves to a provider who is asking. An instance lives as long as the client and is used by many submissions at once.</summary>
public abstract class ProviderCredentials
{
    /// <summary>The value of the <c>Authorization</c> header for the next request.</summary>
    /// <param name="http">For credentials that ask a token endpoint first.</param>
    /// <param name="time">The clock.</param>
    /// <param name="cancellationToken">The caller's.</param>
    /// <exception cref="ProviderAuthenticationException">There are no credentials to be had; the order is not sent.</exception>
    protected internal abstract ValueTask<string> GetAuthorizationAsync(HttpClient http, TimeProvider time, CancellationToken cancellationToken);

    /// <summary>The provider answered 401 to a value: it is not to be used again.</summary>
    /// <param name="authorization">The value that was refused.</param>
    /// <returns>Whether asking for a value again may give another. If so the order is sent once more: RFC 9110 §15.5.2 says of
    /// 401 that the request has not been applied.</returns>
    protected internal virtual bool Renew(string authorization) => false;

    /// <summary>The name of the type; never a secret.</summary>
    public sealed override string ToString() => GetType().Name;
}
