using Ordain.Client;

namespace Ordain.Contracts.Peach;

/// <summary>
/// What you say about your Peach account: <see cref="ProviderOptions.BaseAddress"/> and the <see cref="ApiKey"/>. Peach documents no
/// time-outs: those of <see cref="ProviderOptions"/> hold.
/// </summary>
// A class, not a record: a record would print the secrets.
public sealed class PeachOptions : ProviderOptions
{
    /// <summary>
    /// Where Peach's pages send other calls about orders (<c>https://developers.trypeach.ai/find-order-by-id-14208989e0</c>). The page of this
    /// one prints no address: ask Peach before you rely on it.
    /// </summary>
    public static Uri KnownAddress { get; } = new("https://app.trypeach.io/api/v1");

    /// <summary>The key, which is the whole <c>Authorization</c> header: there is no scheme before it.</summary>
    public string? ApiKey { get; set; }

    /// <inheritdoc/>
    protected override ProviderCredentials CreateCredentials() => new KeyCredentials(ApiKey!);

    /// <inheritdoc/>
    protected override void Validate(ICollection<string> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        base.Validate(failures);
        RequireHeaderText(ApiKey, nameof(ApiKey), failures);
    }
}
