using System.Text;

namespace Ordain.Client;

/// <summary>HTTP Basic: a user name and a password, in UTF-8 (RFC 7617).</summary>
public sealed class BasicCredentials : ProviderCredentials
{
    private readonly string _authorization;

    /// <summary>Credentials of a user name and a password.</summary>
    /// <param name="userName">The user name, without a colon.</param>
    /// <param name="password">The password.</param>
    /// <exception cref="ArgumentException"><paramref name="userName"/> is empty or has a colon, or <paramref name="password"/> is empty.</exception>
    public BasicCredentials(string userName, string password)
    {
        ArgumentException.ThrowIfNullOrEmpty(userName);
        ArgumentException.ThrowIfNullOrEmpty(password);
        if (userName.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user name of HTTP Basic has no colon: what follows it would be read as the password.", nameof(userName));
        }

        _authorization = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"))}";
    }

    /// <inheritdoc/>
    protected internal override ValueTask<string> GetAuthorizationAsync(HttpClient http, TimeProvider time, CancellationToken cancellationToken) =>
        new(_authorization);
}
