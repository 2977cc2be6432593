using Ordain.Client;

namespace Ordain.Contracts.Optty;

/// <summary>
/// What you say about your Optty account: the <see cref="Environment"/>, and either <see cref="ClientId"/> and
/// <see cref="ClientSecret"/> or an <see cref="AccessToken"/>. Optty documents no time-outs: those of <see cref="ProviderOptions"/> hold.
/// </summary>
// A class, not a record: a record would print the secrets.
public sealed class OpttyOptions : ProviderOptions
{
    private const string Scope = "api-user";

    // A token lives for a day, and Optty's own plug-in renews it ten minutes early.
    private static readonly TimeSpan _renewalMargin = TimeSpan.FromMinutes(10);

    /// <summary>Where orders go. It stands for <see cref="ProviderOptions.BaseAddress"/> and <see cref="TokenAddress"/> where those are not set.</summary>
    public OpttyEnvironment? Environment { get; set; }

    /// <summary>The client id, to ask for access tokens with.</summary>
    public string? ClientId { get; set; }

    /// <summary>The client secret, to ask for access tokens with.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>Where access tokens come from.</summary>
    public Uri? TokenAddress { get; set; }

    /// <summary>An access token that you have got yourself. Optty's tokens live for a day, and this one is not renewed.</summary>
    public string? AccessToken { get; set; }

    /// <inheritdoc/>
    protected override ProviderCredentials CreateCredentials() => AccessToken is not null
        ? new BearerCredentials(AccessToken)
        : new ClientCredentials(TokenAddress!, ClientId!, ClientSecret!, Scope) { RenewalMargin = _renewalMargin };

    /// <inheritdoc/>
    protected override void Validate(ICollection<string> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        base.Validate(failures);
        if (AccessToken is not null)
        {
            RequireHeaderText(AccessToken, nameof(AccessToken), failures);
            if (ClientId is not null || ClientSecret is not null)
            {
                failures.Add($"{nameof(AccessToken)} stands instead of {nameof(ClientId)} and {nameof(ClientSecret)}: set one or the other.");
            }

            return;
        }

        RequireSecret(ClientId, nameof(ClientId), failures);
        RequireSecret(ClientSecret, nameof(ClientSecret), failures);

        // The query is part of Optty's address: it says for how many days a token is to live.
        Uri? withoutQuery = TokenAddress is { IsAbsoluteUri: true, Query.Length: > 0 } address
            ? new Uri(address.GetLeftPart(UriPartial.Path) + address.Fragment)
            : TokenAddress;
        RequireSecureAddress(withoutQuery, nameof(TokenAddress), failures);
    }

    /// <summary>Fills in what follows from the environment.</summary>
    internal void Complete()
    {
        BaseAddress ??= Environment switch
        {
            OpttyEnvironment.Qa => new Uri("https://api.qa.optty.com"),
            OpttyEnvironment.Live => new Uri("https://api.optty.com"),
            _ => null,
        };
        TokenAddress ??= Environment switch
        {
            OpttyEnvironment.Qa => new Uri("https://auth.qa.optty.com/token?expires_in=1"),
            OpttyEnvironment.Live => new Uri("https://auth.optty.com/token?expires_in=1"),
            _ => null,
        };
    }

    private static void RequireSecret(string? value, string option, ICollection<string> failures)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            failures.Add($"{option} is required.");
        }
    }
}
