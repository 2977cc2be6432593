using System.Text.Json;
using Ordain.Client;
using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests.RuleKinds;

/// <summary>
/// Every kind of rule that the documents of the four providers have can be declared. The numbers are those of the list of kinds that was
/// drawn up from the documents.
/// </summary>
public sealed class RuleKindTests
{
    private static readonly AcmeOrder _order = new();
    private static readonly AcmeAddress _address = new() { Street = "1 Macquarie Street", Country = "AU" };
    private static readonly AcmeLine _line = _order.Lines![0];

    [Fact]
    public void Kind00_An_order_that_keeps_all_rules_is_valid() => Says(_order);

    [Fact]
    public void Kind01_Required()
    {
        Says(_order with { Reference = null }, "/order_number required");
        Says(_order with { Reference = " " }, "/order_number required");
    }

    [Fact]
    public void Kind02_Required_when_what_holds_it_is_there()
    {
        Says(_order with { ShipTo = null });
        Says(_order with { ShipTo = _address with { Street = null } }, "/shipTo/street required");
    }

    [Fact]
    public void Kind03_Required_when_a_value_is_or_starts_with()
    {
        Says(_order with { Provider = AcmeProvider.From("KLARNA_SE") }, "/shipTo required-when");
        Says(_order with { Provider = AcmeProvider.From("AFTERPAY") }, "/shipTo required-when");
        Says(_order with { Provider = AcmeProvider.From("KLARNA_SE"), ShipTo = _address });
    }

    [Fact]
    public void Kind04_Required_or_forbidden_by_what_is_around_the_order()
    {
        Says(_order with { Method = AcmeMethod.Invoice }, "/taxNumber required-when");
        Says(_order with { TaxNumber = "1" }, "/taxNumber forbidden-when");
        Says(_order with { Method = AcmeMethod.Invoice, TaxNumber = "1" });
        Assert.False(Json(_order).TryGetProperty("method", out _));
    }

    [Fact]
    public void Kind05_All_or_nothing_and_nothing_empty()
    {
        Says(_order with { Pickup = new() { Name = "Jane" } }, "/pickup/phone required-when");
        Says(_order with { Pickup = new() { Phone = "1" } }, "/pickup/name required-when");
        Says(_order with { Pickup = new() { Name = "Jane", Phone = "1" } });
        AcmeOrder empty = _order with { Pickup = new() { Name = null, Phone = "" } };
        Says(_order with { Pickup = new() });
        Assert.DoesNotContain("\"\"", empty.ToJsonUtf8() is { } json ? System.Text.Encoding.UTF8.GetString(json) : "", StringComparison.Ordinal);
    }

    [Fact]
    public void Kind06_Closed_and_open_enums()
    {
        Says(_order with { Method = (AcmeMethod)9 }, "/method enum");
        Says(_order with { Provider = AcmeProvider.From("NEW_ONE") });
        Says(_order with { Provider = AcmeProvider.From("no name") }, "/provider enum");
    }

    [Theory]
    [InlineData("A-1", "/order_number length")]
    [InlineData("A-10", null)]
    [InlineData("A-12345678", null)]
    [InlineData("A-123456789", "/order_number length")]
    public void Kind07_Lengths(string reference, string? violation) => Says(_order with { Reference = reference }, violation is null ? [] : [violation]);

    [Fact]
    public void Kind08_Formats()
    {
        Says(_order with { CurrencyNumber = "752", Locale = "en-AU", Phone = "+61293744000", Email = "a@b", ReturnTo = "https://shop.example", Session = Guid.NewGuid(), Created = DateTimeOffset.UnixEpoch });
        Says(_order with { Currency = "AUX" }, "/currency currency");
        Says(_order with { CurrencyNumber = "AUD" }, "/currencyNumber pattern");
        Says(_order with { Locale = "english" }, "/locale locale");
        Says(_order with { Phone = "02 9374 4000" }, "/phone pattern");
        Says(_order with { Email = "jane" }, "/email email");
        Says(_order with { ReturnTo = "shop.example" }, "/returnTo url");
        Says(_order with { ShipTo = _address with { Country = "Australia", Region = "Oceania" } }, "/shipTo/country country");
        JsonElement json = Json(_order with { Created = DateTimeOffset.UnixEpoch, Expires = DateTimeOffset.UnixEpoch.AddSeconds(7) });
        Assert.Equal(7, json.GetProperty("expires").GetInt64());
        Assert.StartsWith("1970-01-01T00:00:00", json.GetProperty("created").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Kind09_A_number_without_a_fraction()
    {
        Says(_order with { Points = 5.00m });
        Says(_order with { Points = 5.5m }, "/points whole-points");
    }

    [Theory]
    [InlineData("AUD", "1.25", null)]
    [InlineData("AUD", "1.255", "/sale minor-units")]
    [InlineData("JPY", "1", null)]
    [InlineData("JPY", "1.5", "/sale minor-units")]
    public void Kind10_Decimals_by_currency(string currency, string amount, string? violation)
    {
        Says(_order with { Currency = currency, Sale = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture) }, violation is null ? [] : [violation]);
        Says(_order with { Total = 130.301m, Shipping = 0.001m }, "/total scale", "/shipping scale");
    }

    [Fact]
    public void Kind11_Positive_and_not_negative()
    {
        Says(_order with { Sale = 0 }, "/sale positive");
        Says(_order with { Total = -1, Discount = 131.30m }, "/total non-negative");
    }

    [Fact]
    public void Kind12_A_sum_over_a_collection_is_exact()
    {
        Says(_order with { Total = 135.25m, Shipping = 5.05m, Discount = 0.10m });
        Says(_order with { Total = 130.31m }, "/total amounts-add-up");
        Says(Large(79228162514264337593543950335m, 79228162514264337593543950335m));
        Says(Large(79228162514264337593543950335m, 79228162514264337593543950334m) with { Shipping = 0.10m }, "/total amounts-add-up");
    }

    [Fact]
    public void Kind13_A_product()
    {
        AcmeLine wrong = _line with { Total = 30.31m };
        Says(_order with { Total = 30.31m, Lines = [wrong] }, "/lines/0/total line-total");
    }

    [Fact]
    public void Kind14_Unique_in_a_collection() =>
        Says(_order with { Total = 60.60m, Lines = [_line, _line] }, "/lines/1 unique");

    [Fact]
    public void Kind15_Two_members_compared()
    {
        Says(_order with { Sale = 130.29m });
        Says(_order with { Sale = 130.30m }, "/sale sale-below-total");
    }

    [Fact]
    public void Kind16_A_time_from_now_on()
    {
        Says(_order with { Expires = At.Now.AddSeconds(300) });
        Says(_order with { Expires = At.Now.AddSeconds(299) }, "/expires expires-later");
    }

    [Fact]
    public void Kind17_Fallbacks()
    {
        AcmeOrder order = _order with { ShipTo = _address };
        Says(order);
        JsonElement json = Json(order);
        Assert.Equal((0m, "N/A", "AU", "Australia"), (
            json.GetProperty("shipping").GetDecimal(),
            json.GetProperty("shipTo").GetProperty("street2").GetString(),
            json.GetProperty("shipTo").GetProperty("state").GetString(),
            json.GetProperty("shipTo").GetProperty("region").GetString()));
    }

    [Fact]
    public void Kind18_One_or_the_other()
    {
        Says(Of(_line with { Goods = "shirt" }));
        Says(Of(_line with { Fee = "parcel" }));
        Says(Of(_line with { Goods = "shirt", Fee = "parcel" }), "/lines/0/goods goods-or-fee");
    }

    [Fact]
    public void Kind19_Other_types_on_the_wire()
    {
        JsonElement json = Json(_order with { Sale = 1.2m, Shipping = 5m });
        Assert.Equal("130.30", json.GetProperty("total").GetString());
        Assert.Equal(120, json.GetProperty("sale").GetInt64());
        Assert.Equal(5m, json.GetProperty("shipping").GetDecimal());
    }

    /// <summary>How a provider is addressed is its protocol's.</summary>
    [Fact]
    public void Kind20_Values_of_the_body_in_the_URL() => Assert.Equal(
        "orders/create/ORDER-123/112.50/752",
        new PaynovaProtocol(PaynovaUrlForm.Values).GetPath(PaynovaOrders.Complete().ToJsonUtf8()));

    [Fact]
    public void Kind21_Names_of_each_provider() => Assert.Equal("A-1001", Json(_order).GetProperty("order_number").GetString());

    /// <summary>What an answer means is the protocol's: here a refusal with status 200.</summary>
    [Fact]
    public void Kind22_A_success_that_is_not_in_the_status()
    {
        var protocol = new PaynovaProtocol(PaynovaUrlForm.Body);
        Assert.Equal(AnswerMeaning.Accepted, protocol.ReadStatus(200));
        Assert.Equal(AnswerMeaning.Refused, protocol.ReadResponse(JsonSerializer.Deserialize("""{"status":{"isSuccess":false}}""", protocol.ResponseType)!));
    }

    private static AcmeOrder Of(AcmeLine line) => _order with { Total = line.Total, Lines = [line] };

    private static AcmeOrder Large(decimal total, decimal line) => _order with { Total = total, Lines = [_line with { Quantity = 1, Price = line, Total = line }] };

    private static JsonElement Json(AcmeOrder order) => JsonElement.Parse(order.ToJsonUtf8());

    private static void Says(AcmeOrder order, params string[] violations) =>
        Assert.Equal(violations, order.Validate(new At()).Violations.Select(violation => $"{violation.JsonPointer} {violation.RuleId}"));

    private sealed class At : TimeProvider
    {
        public static DateTimeOffset Now { get; } = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
