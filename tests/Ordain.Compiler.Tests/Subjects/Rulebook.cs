namespace Ordain.Compiler.Tests.Subjects;

/// <summary>Every rule that a member can have; a new one is valid.</summary>
[Contract("Acme", Operation = "POST /rules", Source = "Guide")]
public sealed partial class Rulebook
{
    [Required, JsonPropertyName("the-number")]
    public string? Number { get; set; } = "A-1";

    [Required(AllowEmptyStrings = true)]
    public string? MayBeEmpty { get; set; } = "";

    [Required]
    public int? Count { get; set; } = 1;

    [Required, MinLength(1), MaxLength(3)]
    public List<string>? Tags { get; set; } = ["a"];

    [Length(1, 2)]
    public Dictionary<string, int>? Map { get; set; }

    [StringLength(5, MinimumLength = 2)]
    public string? Text { get; set; }

    [OmitWhenEmpty, StringLength(5, MinimumLength = 2)]
    public string? Omitted { get; set; }

    [RegularExpression("[a-z]+")]
    public string? Pattern { get; set; }

    [EmailAddress]
    public string? Email { get; set; }

    [Url]
    public string? Url { get; set; }

    [Phone]
    public string? Phone { get; set; }

    [CountryCode]
    public string? Country { get; set; }

    [CurrencyCode]
    public string? Currency { get; set; }

    [CurrencyCode("AUD", "NZD")]
    public string? Pacific { get; set; }

    [Locale(LocaleForm.Underscore)]
    public string? Locale { get; set; }

    [Range(1, 10)]
    public int Between { get; set; } = 1;

    [Range(0.5, 1.5, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public decimal? Inside { get; set; }

    [Range(0, double.MaxValue)]
    public double? Weight { get; set; }

    [Positive]
    public long? Positive { get; set; }

    [NonNegative]
    public decimal? NonNegative { get; set; }

    [MoneyFormat(MoneyWireFormat.DecimalString)]
    public decimal? Price { get; set; }

    [Positive, MoneyFormat(MoneyWireFormat.Number), CurrencyCode("AUD")]
    public Money? Total { get; set; }

    public Money Fee { get; set; } = new(1, "AUD");

    public SampleKind Kind { get; set; } = SampleKind.Card;

    public SampleColor? Color { get; set; }

    public RulebookCode? Code { get; set; }

    public float? Ratio { get; set; }

    public System.Text.Json.JsonElement? Json { get; set; }

    public SampleKind[]? Kinds { get; set; }

    public IReadOnlyList<double?>? Ratios { get; set; }

    public IEnumerable<RulebookLine>? Lines { get; set; }

    public IReadOnlyDictionary<string, RulebookLine?>? Named { get; set; }

    public RulebookLine? Line { get; set; }

    public RulebookPoint Point { get; set; } = new() { Name = "p" };

    public RulebookPoint?[]? Points { get; set; }

    [RequiredWhen("Kind is SampleKind.Invoice", Source = "Guide § 2"), ForbiddenWhen("Kind is SampleKind.None")]
    public string? Reference { get; set; }

    [RequiredWhen("Line.Sku == \"X\"")]
    public RulebookLine? Other { get; set; }
}
