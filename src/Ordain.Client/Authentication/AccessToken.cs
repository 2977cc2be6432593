using System.Text.Json.Serialization;

namespace Ordain.Client;

/// <summary>What a token endpoint answers (RFC 6749 §5.1).</summary>
internal sealed class AccessToken
{
    [JsonPropertyName("access_token")]
    public string? Value { get; init; }

    [JsonPropertyName("token_type")]
    public string? Type { get; init; }

    /// <summary>The lifetime in seconds.</summary>
    [JsonPropertyName("expires_in")]
    public double? Lifetime { get; init; }
}
