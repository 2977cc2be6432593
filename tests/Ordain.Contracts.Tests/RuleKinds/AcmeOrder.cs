using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Ordain.Contracts.Tests.RuleKinds;

/// <summary>An order as a user would declare it, with a rule of every kind that the providers' documents have. A new one is valid.</summary>
[Contract("Acme", Operation = "POST /orders")]
[Rule("amounts-add-up", "Total == Lines.Sum(line => line.Total) + Shipping - Discount")]
[Rule("sale-below-total", "Sale < Total", When = "Sale is not null")]
[Rule("expires-later", "Expires >= Now.AddSeconds(300)", When = "Expires is not null")]
[Rule("whole-points", "IsWhole(Points)", When = "Points is not null")]
public sealed partial record AcmeOrder
{
    [Required, StringLength(10, MinimumLength = 4), JsonPropertyName("order_number")]
    public string? Reference { get; init; } = "A-1001";

    /// <summary>What the rules depend on, and the provider does not get.</summary>
    [JsonIgnore]
    public AcmeMethod? Method { get; init; } = AcmeMethod.Card;

    public AcmeProvider? Provider { get; init; } = AcmeProvider.From("ZIP_AU");

    [RequiredWhen("Provider.StartsWith(\"KLARNA\") || Provider == \"AFTERPAY\"")]
    public AcmeAddress? ShipTo { get; init; }

    [RequiredWhen("Method is AcmeMethod.Invoice"), ForbiddenWhen("Method is AcmeMethod.Card")]
    public string? TaxNumber { get; init; }

    public AcmePickup? Pickup { get; init; }

    [NonNegative, MoneyFormat(MoneyWireFormat.DecimalString)]
    public decimal? Total { get; init; } = 130.30m;

    [Positive, MoneyFormat(MoneyWireFormat.MinorUnits, CurrencyMember = nameof(Currency))]
    public decimal? Sale { get; init; }

    [DefaultsTo(Value = 0), MoneyFormat(MoneyWireFormat.Number)]
    public decimal? Shipping { get; init; }

    [DefaultsTo(Value = 0), MoneyFormat(MoneyWireFormat.Number)]
    public decimal? Discount { get; init; }

    [Required, CurrencyCode]
    public string? Currency { get; init; } = "AUD";

    [RegularExpression("[0-9]{3}")]
    public string? CurrencyNumber { get; init; }

    [Locale]
    public string? Locale { get; init; }

    [RegularExpression(@"\+[1-9][0-9]{6,14}")]
    public string? Phone { get; init; }

    [EmailAddress]
    public string? Email { get; init; }

    [Url]
    public string? ReturnTo { get; init; }

    public Guid? Session { get; init; }

    [UnixSeconds]
    public DateTimeOffset? Expires { get; init; }

    [Iso8601Utc]
    public DateTimeOffset? Created { get; init; }

    public decimal? Points { get; init; }

    [Required, MinLength(1), Unique(nameof(AcmeLine.Id))]
    public IReadOnlyList<AcmeLine>? Lines { get; init; } = [new() { Id = "1", Quantity = 3, Price = 10.10m, Total = 30.30m }, new() { Id = "2", Quantity = 1, Price = 100, Total = 100 }];
}
