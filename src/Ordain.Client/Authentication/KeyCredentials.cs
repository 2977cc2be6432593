namespace Ordain.Client;

/// <summary>A key that is the whole value of the <c>Authorization</c> header, without a scheme.</summary>
public sealed class KeyCredentials : ProviderCredentials
{
    private readonly string _key;

    /// <summary>Credentials of a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public KeyCredentials(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        _key = key;
    }

    /// <inheritdoc/>
    protected internal override ValueTask<string> GetAuthorizationAsync(HttpClient http, TimeProvider time, CancellationToken cancellationToken) =>
        new(_key);
}
