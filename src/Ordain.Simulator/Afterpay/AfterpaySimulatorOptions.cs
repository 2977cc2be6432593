namespace Ordain.Simulator;

/// <summary>The merchant account that the Afterpay stand-in knows.</summary>
public sealed class AfterpaySimulatorOptions
{
    /// <summary>The port of the Afterpay listener; 0 lets the system choose one.</summary>
    public int Port { get; init; }

    /// <summary>The user name of the Basic credentials.</summary>
    public string Username { get; init; } = "afterpay-merchant";

    /// <summary>The password of the Basic credentials.</summary>
    public string Password { get; init; } = "afterpay-secret";

    /// <summary>
    /// The currency of the merchant account. Afterpay answers 422 <c>unsupported_currency</c> to a Money of another
    /// currency (Afterpay v1, Create Order).
    /// </summary>
    public string AccountCurrency { get; init; } = "AUD";

    /// <summary>
    /// The least order total of the account, or null for no limit. Outside the limits Afterpay answers 422
    /// <c>unsupported_payment_type</c> (Afterpay v1, Create Order and Get Configuration).
    /// </summary>
    public decimal? MinimumTotal { get; init; }

    /// <summary>The greatest order total of the account, or null for no limit.</summary>
    public decimal? MaximumTotal { get; init; }

    /// <summary>How long an order token lives; 30 minutes in recorded v1 exchanges.</summary>
    public TimeSpan TokenLifetime { get; init; } = TimeSpan.FromMinutes(30);

    internal void ThrowIfInvalid()
    {
        if (!IsoCodes.IsCurrency(AccountCurrency))
        {
            throw new ArgumentException("The account currency is an ISO 4217 code such as AUD.", nameof(AccountCurrency));
        }

        if (MinimumTotal > MaximumTotal)
        {
            throw new ArgumentException("The least order total is above the greatest one.", nameof(MinimumTotal));
        }

        if (Username.Contains(':', StringComparison.Ordinal))
        {
            throw new ArgumentException("A user name of Basic authentication holds no colon (RFC 7617).", nameof(Username));
        }
    }
}
