using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Ordain.Models.Tests;

/// <summary>
/// A contract that no pack brings, as a user writes one, with all that packs declare and more: composed and flattened objects, relative and
/// absolute terms, joined texts, alternatives, defaults that are computed, conditions and sums through objects.
/// </summary>
[Contract("Lumo", Operation = "POST /checkouts")]
[Rule("adds-up", "Cart.Gross.Amount == Cart.Rows.Sum(row => row.Price * row.Pieces)", When = "Cart.Rows.Count > 0 && Cart.Rows.All(row => row.Price != null && row.Pieces != null)")]
public sealed partial record LumoCheckout
{
    [Required, StringLength(30)]
    [Term(OrderTerms.Reference)]
    public string? Ref { get; init; }

    /// <summary>Members of the order itself.</summary>
    [Required]
    [Term("")]
    public LumoCart? Cart { get; init; }

    [RequiredWhen("Way is not LumoWay.Digital")]
    [Term(OrderTerms.Buyer)]
    public LumoShopper? Shopper { get; init; }

    [Required, CountryCode]
    [Term(OrderTerms.Billing + "." + OrderTerms.Country), DefaultsTo(Value = "NZ")]
    public string? Country { get; init; }

    [DefaultsTo("CountryName(Country)")]
    [Term("market")]
    public string? Market { get; init; }

    [RequiredWhen("Cart.Gross.Amount > 500")]
    [JsonPropertyName("way_of_delivery")]
    [Term("way")]
    public LumoWay? Way { get; init; }

    public LumoChannel Channel { get; init; } = LumoChannel.Web;

    [Iso8601Utc]
    [Term(OrderTerms.Expires)]
    public DateTimeOffset? Until { get; init; }
}

[OmitWhenEmpty]
public sealed record LumoCart
{
    [Required, MoneyFormat(MoneyWireFormat.MinorUnits), CurrencyCode("AUD", "NZD")]
    [Term(OrderTerms.Total)]
    public Money? Gross { get; init; }

    [CurrencyCode]
    [Term(OrderTerms.Currency), Term(OrderTerms.Total + "." + OrderTerms.Currency)]
    public string? Currency { get; init; }

    [NonNegative, MoneyFormat(MoneyWireFormat.MinorUnits, CurrencyMember = nameof(Currency))]
    [Term(OrderTerms.Tax)]
    public decimal? Vat { get; init; }

    [Required, MinLength(1), MaxLength(50)]
    [Term(OrderTerms.Lines)]
    public IReadOnlyList<LumoRow>? Rows { get; init; }
}

public sealed record LumoShopper
{
    [Required]
    [Term(OrderTerms.Name), Term(OrderTerms.GivenName, OrderTerms.FamilyName)]
    public string? FullName { get; init; }

    [EmailAddress]
    public string? Email { get; init; }

    /// <summary>Where the order goes.</summary>
    [Term("/" + OrderTerms.Shipping)]
    public LumoPlace? Home { get; init; }
}

public sealed record LumoPlace
{
    [Required, StringLength(100)]
    [Term(OrderTerms.Street)]
    public string? Line { get; init; }

    [Term(OrderTerms.PostalCode, OrderTerms.City)]
    public string? Town { get; init; }

    [Required]
    [Term(OrderTerms.Phone), Term("/" + OrderTerms.Buyer + "." + OrderTerms.Phone)]
    public string? Call { get; init; }
}

public sealed record LumoRow
{
    [Required]
    [Term(OrderTerms.Sku, OrderTerms.Name)]
    public string? Label { get; init; }

    [Required, Range(1, 99)]
    [Term(OrderTerms.Quantity)]
    public int? Pieces { get; init; }

    [Required, MoneyFormat(MoneyWireFormat.DecimalString)]
    [Term(OrderTerms.UnitPrice)]
    public decimal? Price { get; init; }

    [DefaultsTo("Price * Pieces"), MoneyFormat(MoneyWireFormat.DecimalString)]
    [Term("gross")]
    public decimal? Gross { get; init; }

    /// <summary>Of the order, for each line once more.</summary>
    [Term("/" + OrderTerms.Reference)]
    public string? Ref { get; init; }
}

public enum LumoWay
{
    [WireName("by-post")]
    Post,

    [WireName("by-hand")]
    Hand,

    Digital,
}

[OpenEnum]
public readonly partial struct LumoChannel
{
    [WireName("WEB")]
    public static partial LumoChannel Web { get; }

    [WireName("SHOP")]
    public static partial LumoChannel Shop { get; }
}
