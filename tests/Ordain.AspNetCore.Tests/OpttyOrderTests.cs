using System.Text.Json.Nodes;

namespace Ordain.AspNetCore.Tests;

public sealed class OpttyOrderTests(ShopApi shop) : IClassFixture<ShopApi>
{
    [Fact]
    public async Task ValidOrder_IsHandled() => (await shop.PostAsync("/optty", Optty.Valid().ToJsonString())).IsHandled();

    [Fact]
    public async Task InvalidOrder_IsAnsweredWithItsViolations()
    {
        JsonObject order = Optty.Valid();
        order.Remove("orderReference");
        order["purchaseCountry"] = "Australia";
        order["customer"]!["email"] = "nobody";
        order["orderItems"]![1]!["sku"] = null;

        Reply reply = await shop.PostAsync("/optty", order.ToJsonString());

        reply.IsInvalid(
            "/orderReference: orderReference is required.",
            "/purchaseCountry: purchaseCountry must be an ISO 3166-1 alpha-2 country code in upper case.",
            "/orderItems/1/sku: orderItems[1].sku is required.",
            "/customer/email: customer.email must be an e-mail address.");
        reply.IsInvalid(Optty.Read(order).Validate().ToDictionary());
    }

    [Fact]
    public async Task EmptyOrder_IsAnsweredWithEverythingItLacks()
    {
        IDictionary<string, string[]> expected = Optty.Read([]).Validate().ToDictionary();

        Assert.True(expected.Count > 5);
        (await shop.PostAsync("/optty", "{}")).IsInvalid(expected);
    }

    [Fact]
    public async Task ConditionThatHolds_IsNamed()
    {
        JsonObject order = Optty.Valid();
        order["bnplProvider"] = "KLARNA_AU";

        (await shop.PostAsync("/optty", order.ToJsonString()))
            .IsInvalid("/shippingAddress: shippingAddress is required because bnplProvider is KLARNA_AU.");
    }

    [Fact]
    public async Task InvariantThatDoesNotHold_IsAnswered()
    {
        JsonObject order = Optty.Valid();
        order["orderAmount"] = 1;

        (await shop.PostAsync("/optty", order.ToJsonString())).IsInvalid(Optty.Read(order).Validate().ToDictionary());
    }

    [Fact]
    public async Task Advice_IsNoError()
    {
        JsonObject order = Optty.Valid();

        Assert.NotEmpty(Optty.Read(order).Advise());
        (await shop.PostAsync("/optty", order.ToJsonString())).IsHandled();
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"orderReference\":")]
    [InlineData("{\"orderReference\":7}")]
    [InlineData("{\"orderAmount\":\"much\"}")]
    public async Task WrongJson_IsLeftToTheFramework(string json) => (await shop.PostAsync("/optty", json)).IsBadRequest();

    [Fact]
    public async Task DisabledValidation_IsDisabled() => (await shop.PostAsync("/unvalidated", "{}")).IsHandled();

    [Fact]
    public async Task ResultsValidationProblem_TakesTheDictionary()
    {
        JsonObject order = Optty.Valid();
        (await shop.PostAsync("/by-hand", order.ToJsonString())).IsHandled();

        order.Remove("customer");
        Reply byHand = await shop.PostAsync("/by-hand", order.ToJsonString());
        Reply byHook = await shop.PostAsync("/optty", order.ToJsonString());

        byHand.IsInvalid("/customer: customer is required.");
        byHook.IsInvalid("/customer: customer is required.");
    }

    [Fact]
    public async Task Messages_AreInTheLanguageOfTheRequest()
    {
        JsonObject order = Optty.Valid();
        order["bnplProvider"] = "KLARNA_AU";
        order["locale"] = null;

        (await shop.PostAsync("/optty", order.ToJsonString(), "de")).IsInvalid(
            "/locale: locale ist erforderlich.",
            "/shippingAddress: shippingAddress ist erforderlich, weil bnplProvider KLARNA_AU ist.");
        (await shop.PostAsync("/optty", order.ToJsonString(), "en")).IsInvalid(
            "/locale: locale is required.",
            "/shippingAddress: shippingAddress is required because bnplProvider is KLARNA_AU.");
    }
}
