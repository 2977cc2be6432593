namespace Ordain.Client;

/// <summary>A bearer token that does not change while the client lives (RFC 6750).</summary>
public sealed class BearerCredentials : ProviderCredentials
{
    private readonly string _authorization;

    /// <summary>Credentials of a token.</summary>
    /// <param name="token">The token.</param>
    /// <exception cref="ArgumentException"><paramref name="token"/> is empty.</exception>
    public BearerCredentials(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        _authorization = $"Bearer {token}";
    }

    /// <inheritdoc/>
    protected internal override ValueTask<string> GetAuthorizationAsync(HttpClient http, TimeProvider time, CancellationToken cancellationToken) =>
        new(_authorization);
}
