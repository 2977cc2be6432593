using System.Net;
using System.Text.Json;

namespace Ordain.Client;

/// <summary>
/// A bearer token from the provider's token endpoint, by the OAuth 2.0 client credentials grant (RFC 6749 §4.4). The token is kept and
/// renewed before it expires; however many submissions need one, the endpoint is asked once.
/// </summary>
public sealed class ClientCredentials : ProviderCredentials
{
    private const int MaxAnswerBytes = 64 * 1024;

    private static readonly TimeSpan AssumedLifetime = TimeSpan.FromMinutes(5);

    private readonly Uri _tokenAddress;
    private readonly KeyValuePair<string, string>[] _form;
    private readonly Lock _gate = new();

    private string? _authorization;
    private DateTimeOffset _renewAt;
    private Task<string>? _pending;

    /// <summary>Credentials of a client id and its secret.</summary>
    /// <param name="tokenAddress">The token endpoint.</param>
    /// <param name="clientId">The client id.</param>
    /// <param name="clientSecret">The client secret.</param>
    /// <param name="scope">The scope to ask for; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tokenAddress"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The address is not absolute, or the id or the secret is empty.</exception>
    public ClientCredentials(Uri tokenAddress, string clientId, string clientSecret, string? scope = null)
    {
        ArgumentNullException.ThrowIfNull(tokenAddress);
        ArgumentException.ThrowIfNullOrEmpty(clientId);
        ArgumentException.ThrowIfNullOrEmpty(clientSecret);
        if (!tokenAddress.IsAbsoluteUri)
        {
            throw new ArgumentException("The address of a token endpoint is absolute.", nameof(tokenAddress));
        }

        _tokenAddress = tokenAddress;
        _form =
        [
            new("grant_type", "client_credentials"),
            new("client_id", clientId),
            new("client_secret", clientSecret),
            .. scope is null ? [] : new KeyValuePair<string, string>[] { new("scope", scope) },
        ];
    }

    /// <summary>How long before a token expires a new one is asked for; at most half of a token's life counts. One minute unless set.</summary>
    public TimeSpan RenewalMargin { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How long the token endpoint may take, connection included. 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    protected internal override ValueTask<string> GetAuthorizationAsync(HttpClient http, TimeProvider time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(time);
        lock (_gate)
        {
            if (_authorization is not null && time.GetUtcNow() < _renewAt)
            {
                return new(_authorization);
            }

            // All that wait share one request, so none of their tokens cancels it: Timeout ends it.
            _pending ??= Task.Run(() => AskAsync(http, time), CancellationToken.None);
            return new(_pending.WaitAsync(cancellationToken));
        }
    }

    /// <inheritdoc/>
    protected internal override bool Renew(string authorization)
    {
        lock (_gate)
        {
            if (_authorization == authorization)
            {
                _authorization = null;
            }
        }

        return true;
    }

    private async Task<string> AskAsync(HttpClient http, TimeProvider time)
    {
        try
        {
            DateTimeOffset askedAt = time.GetUtcNow();
            AccessToken token = await FetchAsync(http, time).ConfigureAwait(false);
            TimeSpan lifetime = token.Lifetime is > 0 and < int.MaxValue and double seconds ? TimeSpan.FromSeconds(seconds) : AssumedLifetime;
            TimeSpan margin = RenewalMargin < lifetime / 2 ? RenewalMargin : lifetime / 2;
            string authorization = $"Bearer {token.Value}";
            lock (_gate)
            {
                _authorization = authorization;
                _renewAt = askedAt + lifetime - margin;
            }

            return authorization;
        }
        finally
        {
            lock (_gate)
            {
                _pending = null;
            }
        }
    }

    private async Task<AccessToken> FetchAsync(HttpClient http, TimeProvider time)
    {
        using var deadline = new CancellationTokenSource(Timeout, time);
        using var request = new HttpRequestMessage(HttpMethod.Post, _tokenAddress) { Content = new FormUrlEncodedContent(_form) };
        request.Headers.TryAddWithoutValidation("Accept", "application/json");
        try
        {
            using HttpResponseMessage response = await http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            if (response.StatusCode is not HttpStatusCode.OK)
            {
                throw new ProviderAuthenticationException($"The token endpoint answered {(int)response.StatusCode}.");
            }

            using var body = new PooledBuffer();
            if (!await body.TryReadAsync(response.Content, MaxAnswerBytes, deadline.Token).ConfigureAwait(false))
            {
                throw new ProviderAuthenticationException($"The token endpoint answered more than {MaxAnswerBytes} bytes.");
            }

            return Read(body.WrittenSpan);
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested)
        {
            throw new ProviderAuthenticationException($"The token endpoint gave no answer within {Timeout.TotalSeconds:0.###} s.");
        }
        catch (Exception exception) when (HttpExchange.ReadReason(exception) is NotSentReason.Other)
        {
            // Not kept: an exception about an answer that is not HTTP quotes the answer, which is a secret.
            throw new ProviderAuthenticationException("The answer of the token endpoint could not be read.");
        }
    }

    private static AccessToken Read(ReadOnlySpan<byte> json)
    {
        AccessToken? token = null;
        try
        {
            token = JsonSerializer.Deserialize(json, AccessTokenJson.Default.AccessToken);
        }
        catch (JsonException)
        {
            // Its message could quote the answer, which is a secret.
        }

        bool usable = !string.IsNullOrEmpty(token?.Value)
            && (token.Type is null || token.Type.Equals("Bearer", StringComparison.OrdinalIgnoreCase));
        return usable ? token! : throw new ProviderAuthenticationException("The token endpoint answered without a bearer token.");
    }
}
