using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Ordain.Validation.Tests.Schema;

/// <summary>Every kind of rule and of condition that a schema can say, and some that it cannot.</summary>
[Contract("Acme", Operation = "POST /everything", Source = "https://acme.example/docs")]
[Rule("express-is-insured", "Insured == true", When = "Method is SchemaMethod.Express")]
[Rule("lines-have-prices", "Lines.All(line => line.Price is not null || line.IsGift)", When = "Lines is not null")]
[Rule("many-or-gift", "Lines.Count > 1 || Lines.Any(line => line.IsGift) || Note is null", When = "Lines.Any()")]
[Rule("sum", "Total == Lines.Sum(line => line.Price)", When = "Total is not null && Lines.All(line => line.Price is not null)")]
[RequiredWhen("Total >= 500 && Code != \"FREE\"", Member = "Buyer.Email")]
[ForbiddenWhen("Insured ?? false", Member = "Buyer.Phone")]
public sealed partial record SchemaOrder
{
    [Required, StringLength(12, MinimumLength = 3)]
    public string? Reference { get; init; }

    [Required(AllowEmptyStrings = true), MaxLength(5)]
    public string? Empty { get; init; }

    [RegularExpression("^[A-Z]{2,4}(?:-\\d+)?$")]
    public string? Code { get; init; }

    [RegularExpression("a|ab")]
    public string? Choosing { get; init; }

    [EmailAddress, RequiredWhen("Method is not SchemaMethod.Post and not null || Code.StartsWith(\"AB\")")]
    public string? Email { get; init; }

    [Url, ForbiddenWhen("Method == SchemaMethod.Post && !(Code.EndsWith(\"1\"))")]
    public string? Site { get; init; }

    [Phone]
    public string? Phone { get; init; }

    [AllowedValues("one", "two", null)]
    public string? Allowed { get; init; }

    [AllowedValues("x", "y")]
    public string? AllowedAlways { get; init; }

    [DeniedValues("root", "admin")]
    public string? Denied { get; init; }

    [CurrencyCode]
    public string? Currency { get; init; }

    [CurrencyCode("SEK", "NOK")]
    public string? Nordic { get; init; }

    [CountryCode]
    public string? Country { get; init; }

    [DefaultsTo(nameof(Country)), Required]
    public string? Region { get; init; }

    [DefaultsTo(Value = "N/A"), Required, MaxLength(4)]
    public string? Suffix { get; init; }

    [Locale(LocaleForm.Underscore)]
    public string? Language { get; init; }

    [OmitWhenEmpty, MinLength(3)]
    public string? Note { get; init; }

    public SchemaMethod? Method { get; init; }

    public DayOfWeek Day { get; init; }

    public SchemaColor? Color { get; init; }

    public bool? Insured { get; init; }

    [Range(1, 10)]
    public int? Count { get; init; }

    [Range(1, 10)]
    public decimal? Rounded { get; init; }

    [Range(typeof(decimal), "0.5", "9.5", MinimumIsExclusive = true)]
    public decimal? Exact { get; init; }

    [Range(0.25, 4.75)]
    public double? Ratio { get; init; }

    public byte Small { get; init; }

    [NonNegative, MoneyFormat(MoneyWireFormat.Number)]
    public decimal? Total { get; init; }

    [Positive, MoneyFormat(MoneyWireFormat.DecimalString, Decimals = 3)]
    public decimal? Text { get; init; }

    [NonNegative, MoneyFormat(MoneyWireFormat.MinorUnits, Currency = "SEK")]
    public decimal? Minor { get; init; }

    [RequiredWhen("Text == 5 || Minor > 10")]
    public string? Reason { get; init; }

    [NonNegative, MoneyFormat(MoneyWireFormat.DecimalString), CurrencyCode("AUD", "NZD")]
    public Money? Price { get; init; }

    [RequiredWhen("Price.Currency == \"AUD\" && Reference.Length > 5")]
    public SchemaBuyer? Buyer { get; init; }

    [MinLength(1), MaxLength(3)]
    public IReadOnlyList<SchemaLine>? Lines { get; init; }

    [Unique]
    public int[]? Numbers { get; init; }

    public IReadOnlyList<string>? Tags { get; init; }

    public IReadOnlyDictionary<string, SchemaBuyer>? Others { get; init; }

    public Guid? Id { get; init; }

    [JsonIgnore]
    public string? Hidden { get; init; }

    [RequiredWhen("Hidden != null")]
    public string? ByHidden { get; init; }

    [CreditCard]
    public string? Card { get; init; }

    [Compare(nameof(Tracked))]
    public string? Again { get; init; }

    public string? Tracked { get; init; }
}
