namespace Ordain.Client;

/// <summary>
/// What a user says about a provider. A provider pack derives from it, adds its credentials, and sets the provider's own timeouts in its
/// constructor. Options are read once, when the client is made.
/// </summary>
public abstract class ProviderOptions
{
    /// <summary>Where the provider's API begins, for example <c>https://api.example.com</c>. Secure, except on this machine.</summary>
    public Uri? BaseAddress { get; set; }

    /// <summary>How long making a connection may take. 10 seconds unless set.</summary>
    public TimeSpan ConnectTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>How long sending the order and receiving the whole answer may take. 30 seconds unless set.</summary>
    public TimeSpan ReadTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often to try again when no connection was made, so that certainly nothing was sent. 2 unless set; 0 for never.</summary>
    public int ConnectRetries { get; set; } = 2;

    /// <summary>How long to wait before trying again, about; twice as long each time. 200 milliseconds unless set.</summary>
    public TimeSpan ConnectRetryDelay { get; set; } = TimeSpan.FromMilliseconds(200);

    /// <summary>
    /// How often to send an order again where that is safe: after 429 with <c>Retry-After</c>, because the provider has not taken it, and
    /// after any doubt where the contract declares an idempotency key. 2 unless set; 0 for never.
    /// </summary>
    public int Resends { get; set; } = 2;

    /// <summary>The longest <c>Retry-After</c> to wait for; a longer one ends the submission, which is then rejected. 10 seconds unless set.</summary>
    public TimeSpan MaxRetryAfter { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>
    /// How many orders may be on their way at once, waiting to be sent again included; the others wait. <see langword="null"/>, which it is
    /// unless set, for any number.
    /// </summary>
    public int? MaxInFlight { get; set; }

    /// <summary>
    /// For how long no order is sent after too many found the provider unreachable or silent: they are
    /// <see cref="NotSentReason.CircuitOpen"/>, instead of joining those whose fate is not known. 15 seconds unless set; zero for never
    /// breaking the circuit.
    /// </summary>
    public TimeSpan BreakDuration { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Which share of the attempts within <see cref="BreakSampling"/> is too many, above 0 and at most 1. 0.5 unless set.</summary>
    public double BreakRatio { get; set; } = 0.5;

    /// <summary>How many attempts there have to be within <see cref="BreakSampling"/> before a share of them counts. 20 unless set.</summary>
    public int BreakThroughput { get; set; } = 20;

    /// <summary>Over how long attempts are counted. 30 seconds unless set.</summary>
    public TimeSpan BreakSampling { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>The longest answer to read, in bytes. 1 MiB unless set.</summary>
    public int MaxAnswerBytes { get; set; } = 1024 * 1024;

    /// <summary>The <c>User-Agent</c> header, as it is; <see langword="null"/> for none.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The credentials that the options describe. Called once per client, after validation.</summary>
    protected internal abstract ProviderCredentials CreateCredentials();

    /// <summary>Says what is wrong with the options. A pack that overrides it calls this one too.</summary>
    /// <param name="failures">Where to add one sentence per fault, which begins with the name of the option and never repeats a secret.</param>
    /// <exception cref="ArgumentNullException"><paramref name="failures"/> is <see langword="null"/>.</exception>
    protected internal virtual void Validate(ICollection<string> failures)
    {
        RequireSecureAddress(BaseAddress, nameof(BaseAddress), failures);
        RequireTimeout(ConnectTimeout, nameof(ConnectTimeout), failures);
        RequireTimeout(ReadTimeout, nameof(ReadTimeout), failures);
        if (ConnectRetries is < 0 or > 10)
        {
            failures.Add($"{nameof(ConnectRetries)} must be between 0 and 10.");
        }

        if (ConnectRetryDelay < TimeSpan.Zero || ConnectRetryDelay > TimeSpan.FromMinutes(1))
        {
            failures.Add($"{nameof(ConnectRetryDelay)} must be between zero and one minute.");
        }

        if (Resends is < 0 or > 10)
        {
            failures.Add($"{nameof(Resends)} must be between 0 and 10.");
        }

        if (MaxRetryAfter < TimeSpan.Zero || MaxRetryAfter > TimeSpan.FromHours(1))
        {
            failures.Add($"{nameof(MaxRetryAfter)} must be between zero and one hour.");
        }

        if (MaxInFlight < 1)
        {
            failures.Add($"{nameof(MaxInFlight)} must be 1 or more, or null.");
        }

        ValidateBreaking(failures);
        if (MaxAnswerBytes < 1)
        {
            failures.Add($"{nameof(MaxAnswerBytes)} must be 1 or more.");
        }

        if (UserAgent is not null && !HeaderText.IsSafe(UserAgent))
        {
            failures.Add($"{nameof(UserAgent)} must be printable ASCII.");
        }
    }

    /// <summary>Adds a failure unless an address is absolute, secure (or on this machine), and free of user name, query and fragment.</summary>
    /// <param name="address">The value of the option.</param>
    /// <param name="option">The name of the option.</param>
    /// <param name="failures">Where failures go.</param>
    /// <exception cref="ArgumentNullException"><paramref name="failures"/> is <see langword="null"/>.</exception>
    protected static void RequireSecureAddress(Uri? address, string option, ICollection<string> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        if (address is null)
        {
            failures.Add($"{option} is required.");
        }
        else if (!address.IsAbsoluteUri || address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
        {
            failures.Add($"{option} must be an absolute https address; http is for this machine only.");
        }
        else if (address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0)
        {
            failures.Add($"{option} must have no user name, query or fragment.");
        }
    }

    /// <summary>Adds a failure unless a text is there and can stand in a header: printable ASCII.</summary>
    /// <param name="text">The value of the option.</param>
    /// <param name="option">The name of the option.</param>
    /// <param name="failures">Where failures go.</param>
    /// <exception cref="ArgumentNullException"><paramref name="failures"/> is <see langword="null"/>.</exception>
    protected static void RequireHeaderText(string? text, string option, ICollection<string> failures)
    {
        ArgumentNullException.ThrowIfNull(failures);
        if (string.IsNullOrWhiteSpace(text))
        {
            failures.Add($"{option} is required.");
        }
        else if (!HeaderText.IsSafe(text))
        {
            failures.Add($"{option} must be printable ASCII.");
        }
    }

    // The least values are those of Polly.
    private void ValidateBreaking(ICollection<string> failures)
    {
        if (BreakDuration != TimeSpan.Zero && (BreakDuration < TimeSpan.FromSeconds(0.5) || BreakDuration > TimeSpan.FromDays(1)))
        {
            failures.Add($"{nameof(BreakDuration)} must be zero, or between half a second and one day.");
        }

        if (BreakRatio is not (> 0 and <= 1))
        {
            failures.Add($"{nameof(BreakRatio)} must be above 0 and at most 1.");
        }

        if (BreakThroughput < 2)
        {
            failures.Add($"{nameof(BreakThroughput)} must be 2 or more.");
        }

        if (BreakSampling < TimeSpan.FromSeconds(0.5) || BreakSampling > TimeSpan.FromDays(1))
        {
            failures.Add($"{nameof(BreakSampling)} must be between half a second and one day.");
        }
    }

    private static void RequireTimeout(TimeSpan value, string option, ICollection<string> failures)
    {
        if (value <= TimeSpan.Zero || value > TimeSpan.FromDays(1))
        {
            failures.Add($"{option} must be longer than zero and at most one day.");
        }
    }
}
