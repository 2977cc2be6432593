using Ordain.Client;

namespace Ordain.Contracts.Paynova;

/// <summary>
/// What you say about your Paynova account: <see cref="MerchantId"/> and <see cref="Password"/>, and the <see cref="Environment"/> or
/// <see cref="ProviderOptions.BaseAddress"/>. Paynova documents no time-outs: those of <see cref="ProviderOptions"/> hold.
/// </summary>
// A class, not a record: a record would print the secrets.
public sealed class PaynovaOptions : ProviderOptions
{
    /// <summary>Where orders go. It stands for <see cref="ProviderOptions.BaseAddress"/> where that is not set.</summary>
    public PaynovaEnvironment? Environment { get; set; }

    /// <summary>The merchant id: the user name of HTTP Basic.</summary>
    public string? MerchantId { get; set; }

    /// <summary>The password of the API: the password of HTTP Basic.</summary>
    public string? Password { get; set; }

    /// <inheritdoc/>
    protected override ProviderCredentials CreateCredentials() => new BasicCredentials(MerchantId!, Password!);

    /// <inheritdoc/>
    protected override void Validate(ICollection<string> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        base.Validate(failures);
        RequireHeaderText(MerchantId, nameof(MerchantId), failures);
        if (MerchantId?.Contains(':', StringComparison.Ordinal) == true)
        {
            failures.Add($"{nameof(MerchantId)} must have no colon.");
        }

        if (string.IsNullOrWhiteSpace(Password))
        {
            failures.Add($"{nameof(Password)} is required.");
        }
    }

    /// <summary>Fills in what follows from the environment.</summary>
    internal void Complete() => BaseAddress ??= Environment switch
    {
        PaynovaEnvironment.Test => new Uri("https://testpaygate.paynova.com/api"),
        PaynovaEnvironment.Live => new Uri("https://paygate.paynova.com/api"),
        _ => null,
    };
}
