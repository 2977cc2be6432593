using System.Text.Json.Nodes;
using Ordain.Client;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

/// <summary>
/// R1 to R26: where Optty's documents contradict themselves or each other, and what the contract makes of it, accepted and refused. The
/// README of the pack has the same in words. R20 stands with the advice; R21, R23 and R27 are about words and have nothing to show.
/// </summary>
public sealed class OpttyResolutionTests
{
    [Fact]
    public void R1_A_stock_keeping_unit_is_text()
    {
        Assert.Equal("\"69309284M-1\"", Json(Item(sku: "69309284M-1"))["orderItems"]![0]!["sku"]!.ToJsonString());
        Expect.Violations(Item(sku: "").Validate(), "/orderItems/0/sku required");
    }

    [Fact]
    public void R2_A_quantity_is_written_without_a_fraction() => Assert.Equal("1", Json(Item(sku: "x"))["orderItems"]![0]!["quantity"]!.ToJsonString());

    [Theory]
    [InlineData("taxAmount")]
    [InlineData("shippingAmount")]
    [InlineData("discountAmount")]
    public void R3_An_amount_that_only_the_guide_requires_is_sent_as_0(string name)
    {
        OpttyOrder order = Member.Set(OpttyOrders.WithFallbacks(), $"/{name}", null);

        Expect.Valid(order.Validate());
        Assert.Equal("0", Json(order)[name]!.ToJsonString());
        Assert.Contains(Member.Set(OpttyOrders.WithFallbacks(), $"/{name}", 0.001m).Validate().Violations, violation => violation.JsonPointer == $"/{name}" && violation.RuleId == "scale");
    }

    [Fact]
    public void R4_The_amount_of_the_order_includes_tax_shipping_and_discount()
    {
        Expect.Valid(OpttyOrders.ReferenceSample().Validate());
        Expect.Violations((OpttyOrders.ReferenceSample() with { OrderAmount = 136.9m }).Validate(), "/orderAmount amounts-add-up");
    }

    [Fact]
    public void R5_An_order_has_items()
    {
        Expect.Violations((OpttyOrders.Complete() with { OrderItems = null }).Validate(), "/orderItems required");
        Expect.Violations((OpttyOrders.Complete() with { OrderItems = [] }).Validate(), "/orderItems length");
    }

    [Theory]
    [InlineData("en_AU", "en_AU")]
    [InlineData("en-AU", "en_AU")]
    public void R6_A_locale_is_sent_with_an_underscore(string locale, string sent)
    {
        OpttyOrder order = OpttyOrders.Complete() with { Locale = locale };

        Expect.Valid(order.Validate());
        Assert.Equal(sent, (string?)Json(order)["locale"]);
    }

    [Theory]
    [InlineData(OpttyShippingMethod.Delivery, "delivery")]
    [InlineData(OpttyShippingMethod.Store, "store")]
    [InlineData(OpttyShippingMethod.Digital, "digital")]
    [InlineData(OpttyShippingMethod.Pickup, "pickup")]
    public void R7_A_shipping_method_is_one_of_four(OpttyShippingMethod method, string name)
    {
        Assert.Equal(name, (string?)Json(OpttyOrders.Complete() with { ShippingMethod = method })["shippingMethod"]);
        Expect.Violations((OpttyOrders.Complete() with { ShippingMethod = method + 4 }).Validate(), "/shippingMethod enum");
    }

    [Fact]
    public void R8_R9_The_samples_are_JSON_with_real_addresses()
    {
        JsonObject sample = JsonNode.Parse(Golden.Text("optty-reference-sample.json"))!.AsObject();

        Assert.DoesNotContain("protected", sample.ToJsonString(), StringComparison.Ordinal);
        Expect.Violations(Member.Set(OpttyOrders.Complete(), "/customer/email", "[email\u00a0protected]").Validate(), "/customer/email email");
    }

    [Fact]
    public void R11_The_path_has_no_slash_behind_it() => Assert.Equal("orders", new OpttyProtocol().GetPath("{}"u8));

    [Fact]
    public void R12_A_second_line_is_not_applicable_unless_there_is_one() =>
        Assert.Equal("N/A", (string?)Json(Member.Set(OpttyOrders.Complete(), "/billingAddress/streetAddress2", null))["billingAddress"]!["streetAddress2"]);

    [Theory]
    [InlineData("Oceania")]
    [InlineData("Oceanian")]
    [InlineData("NSW")]
    public void R13_A_region_is_any_text(string region)
    {
        Expect.Valid(Member.Set(OpttyOrders.Complete(), "/billingAddress/region", region).Validate());
        Assert.Equal("Australia", (string?)Json(Member.Set(OpttyOrders.Complete(), "/billingAddress/region", ""))["billingAddress"]!["region"]);
    }

    [Fact]
    public void R14_A_state_falls_back_to_the_country() =>
        Assert.Equal("AU", (string?)Json(Member.Set(OpttyOrders.Complete(), "/billingAddress/state", null))["billingAddress"]!["state"]);

    [Theory]
    [InlineData("/purchaseCountry")]
    [InlineData("/billingAddress/country")]
    [InlineData("/shippingAddress/country")]
    public void R15_A_country_has_two_letters(string pointer)
    {
        Expect.Valid(Member.Set(OpttyOrders.Complete(), pointer, "AU").Validate());
        Expect.Violations(Member.Set(OpttyOrders.Complete(), pointer, "AUS").Validate(), $"{pointer} country");
    }

    [Fact]
    public void R16_Clearpay_is_advised_to_have_a_shipping_address()
    {
        OpttyOrder order = OpttyOrders.Complete() with { BnplProvider = OpttyProvider.Clearpay, ShippingAddress = null };

        Expect.Valid(order.Validate());
        Expect.Advice(order.Advise(), "/shippingAddress");
        Expect.Violations((order with { BnplProvider = OpttyProvider.AfterpayAu }).Validate(), "/shippingAddress required-when");
    }

    [Fact]
    public void R17_A_condition_that_nobody_states_is_none()
    {
        Expect.Valid((OpttyOrders.Complete() with { ShippingType = null, ShippingMethod = null }).Validate());
        Expect.Violations(Member.Set(OpttyOrders.Complete(), "/shippingAddress/city", null).Validate(), "/shippingAddress/city required");
    }

    [Fact]
    public void R18_A_shipping_type_may_be_new()
    {
        Expect.Valid((OpttyOrders.Complete() with { ShippingType = OpttyShippingType.From("overnight") }).Validate());
        Expect.Violations((OpttyOrders.Complete() with { ShippingType = OpttyShippingType.From("") }).Validate(), "/shippingType enum");
    }

    [Fact]
    public void R19_A_provider_may_be_new()
    {
        Expect.Valid((OpttyOrders.Complete() with { BnplProvider = OpttyProvider.From("SOMETHING_NEW") }).Validate());
        Expect.Violations((OpttyOrders.Complete() with { BnplProvider = OpttyProvider.From("something new") }).Validate(), "/bnplProvider enum");
        Assert.Equal(105, OpttyProvider.Known.Count);
    }

    [Fact]
    public void R22_A_cancellation_timeout_is_sent_as_it_is() =>
        Assert.Equal("2880", Json(OpttyOrders.Complete() with { CancellationTimeout = 2880 })["cancellationTimeout"]!.ToJsonString());

    [Fact]
    public void R24_R25_A_reference_that_is_another_and_a_token_that_is_a_number_do_no_harm()
    {
        OpttyOrderCreated created = System.Text.Json.JsonSerializer.Deserialize("""{"orderId":"A","orderReference":"another","orderToken":12}""", new OpttyProtocol().ResponseType)!;

        Assert.Equal(("another", "12", AnswerMeaning.Accepted), (created.OrderReference, created.OrderToken, new OpttyProtocol().ReadResponse(created)));
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(422)]
    public void R26_A_refusal_needs_no_form(int statusCode)
    {
        Assert.Equal(AnswerMeaning.Refused, new OpttyProtocol().ReadStatus(statusCode));
        Assert.Empty(new OpttyProtocol().ReadErrors(statusCode, "<html/>"u8));
    }

    private static OpttyOrder Item(string sku) => Member.Set(OpttyOrders.WithItem(1, 9.99m, 9.99m), "/orderItems/0/sku", sku);

    private static JsonNode Json(OpttyOrder order) => JsonNode.Parse(order.ToJsonUtf8())!;
}
