using Ordain.Client;

namespace Ordain.Contracts.Afterpay;

/// <summary>
/// What you say about your Afterpay account: the <see cref="Environment"/>, <see cref="MerchantId"/> and <see cref="SecretKey"/>, and the
/// <see cref="Module"/> that calls. The time-outs are those that Afterpay documents: 10 seconds to connect, 20 to read.
/// </summary>
// A class, not a record: a record would print the secrets.
public sealed class AfterpayOptions : ProviderOptions
{
    /// <summary>Options with Afterpay's time-outs.</summary>
    public AfterpayOptions()
    {
        ConnectTimeout = TimeSpan.FromSeconds(10);
        ReadTimeout = TimeSpan.FromSeconds(20);
    }

    /// <summary>Where orders go. It stands for <see cref="ProviderOptions.BaseAddress"/> where that is not set.</summary>
    public AfterpayEnvironment? Environment { get; set; }

    /// <summary>The merchant id: the user name of HTTP Basic.</summary>
    public string? MerchantId { get; set; }

    /// <summary>The secret key: the password of HTTP Basic.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Your software that calls Afterpay, for example <c>MyShop/1.0.0</c>. Afterpay asks for it in the <c>User-Agent</c> header.</summary>
    public string? Module { get; set; }

    /// <summary>The e-commerce platform that the module runs on, for example <c>SomePlatform/4.2</c>; <see langword="null"/> for none.</summary>
    public string? Platform { get; set; }

    /// <summary>The merchant's site, for example <c>https://merchant.example.com</c>; <see langword="null"/> to leave it out of the <c>User-Agent</c> header.</summary>
    public Uri? Website { get; set; }

    /// <inheritdoc/>
    protected override ProviderCredentials CreateCredentials() => new BasicCredentials(MerchantId!, SecretKey!);

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

        if (string.IsNullOrWhiteSpace(SecretKey))
        {
            failures.Add($"{nameof(SecretKey)} is required.");
        }

        if (string.IsNullOrWhiteSpace(UserAgent))
        {
            failures.Add($"{nameof(Module)} is required: Afterpay asks for a User-Agent header, which is made of it.");
        }
    }

    /// <summary>Fills in what follows from the environment and the module.</summary>
    internal void Complete()
    {
        BaseAddress ??= Environment switch
        {
            AfterpayEnvironment.SandboxAustraliaNewZealand => new Uri("https://api-sandbox.afterpay.com"),
            AfterpayEnvironment.SandboxUnitedStates => new Uri("https://api.us-sandbox.afterpay.com"),
            AfterpayEnvironment.SandboxGlobal => new Uri("https://global-api-sandbox.afterpay.com"),
            AfterpayEnvironment.LiveAustraliaNewZealand => new Uri("https://api.afterpay.com"),
            AfterpayEnvironment.LiveUnitedStates => new Uri("https://api.us.afterpay.com"),
            AfterpayEnvironment.LiveGlobal => new Uri("https://global-api.afterpay.com"),
            _ => null,
        };
        if (UserAgent is null && !string.IsNullOrWhiteSpace(Module))
        {
            UserAgent = ComposeUserAgent();
        }
    }

    /// <summary>As Afterpay documents it: <c>Module/1.0.0 (Platform/1.0.0; Runtime/1.0.0; Merchant/60032000) https://merchant.example.com</c>.</summary>
    private string ComposeUserAgent()
    {
        string platform = string.IsNullOrWhiteSpace(Platform) ? "" : $"{Platform}; ";
        string website = Website is null ? "" : $" {Website.OriginalString}";
        return $"{Module} ({platform}.NET/{System.Environment.Version}; Merchant/{MerchantId}){website}";
    }
}
