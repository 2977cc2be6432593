using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ordain.Client;
using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

/// <summary>
/// R28 to R35: where Afterpay's documents contradict themselves, each other, or what was recorded, and what the contract makes of it,
/// accepted and refused. The README of the pack has the same in words. R36 is about a tool and has nothing to show.
/// </summary>
public sealed class AfterpayResolutionTests
{
    private readonly AfterpayProtocol _protocol = new();

    [Theory]
    [InlineData(AfterpayEnvironment.SandboxAustraliaNewZealand, "https://api-sandbox.afterpay.com/v1/orders")]
    [InlineData(AfterpayEnvironment.SandboxUnitedStates, "https://api.us-sandbox.afterpay.com/v1/orders")]
    [InlineData(AfterpayEnvironment.LiveUnitedStates, "https://api.us.afterpay.com/v1/orders")]
    public void R28_The_environment_is_the_host(AfterpayEnvironment environment, string address)
    {
        using ServiceProvider services = new ServiceCollection().AddAfterpay(options =>
        {
            options.Environment = environment;
            options.MerchantId = "1";
            options.SecretKey = "2";
            options.Module = "x/1";
        }).Services.BuildServiceProvider();

        Assert.Equal(address, new Uri(services.GetRequiredService<IOptions<AfterpayOptions>>().Value.BaseAddress!, _protocol.GetPath("{}"u8)).AbsoluteUri);
    }

    [Fact]
    public void R29_The_sample_cannot_be_sent() =>
        Expect.Violations(
            (AfterpayOrders.SeedSample() with { TotalAmount = new Money(0, "string") }).Validate(), "/totalAmount/amount positive", "/totalAmount/currency currency");

    [Theory]
    [InlineData(400, "invalid_json")]
    [InlineData(422, "invalid_object")]
    public void R30_Either_status_refuses(int statusCode, string code)
    {
        Assert.Equal(AnswerMeaning.Refused, _protocol.ReadStatus(statusCode));
        Assert.Equal(code, Assert.Single(_protocol.ReadErrors(statusCode, System.Text.Encoding.UTF8.GetBytes($$"""{"errorCode":"{{code}}","message":"x"}"""))).Code);
    }

    [Theory]
    [InlineData("{}", AnswerMeaning.Unclear)]
    [InlineData("""{"token":"002.abc","expires":"2019-05-13T06:26:24.901Z"}""", AnswerMeaning.Accepted)]
    public void R31_A_success_has_a_token(string body, AnswerMeaning meaning) =>
        Assert.Equal(meaning, _protocol.ReadResponse(JsonSerializer.Deserialize(body, _protocol.ResponseType)!));

    [Fact]
    public void R32_A_merchant_may_be_absent_and_is_complete_otherwise()
    {
        Expect.Valid((AfterpayOrders.Complete() with { Merchant = null }).Validate());
        Expect.Violations(
            (AfterpayOrders.Complete() with { Merchant = new() }).Validate(), "/merchant/redirectConfirmUrl required", "/merchant/redirectCancelUrl required");
        Expect.Violations(
            (AfterpayOrders.Complete() with { Merchant = new() { RedirectConfirmUrl = "/confirm", RedirectCancelUrl = "https://shop.example/cancel" } }).Validate(),
            "/merchant/redirectConfirmUrl url");
    }

    [Theory]
    [InlineData("/billing/countryCode")]
    [InlineData("/billing/phoneNumber")]
    [InlineData("/shipping/countryCode")]
    [InlineData("/shipping/phoneNumber")]
    public void R33_A_contact_has_a_country_and_a_phone_number(string pointer)
    {
        Expect.Valid(AfterpayOrders.Complete().Validate());
        Expect.Violations(Member.Set(AfterpayOrders.Complete(), pointer, null).Validate(), $"{pointer} required");
    }

    [Fact]
    public void R34_An_amount_is_text_with_two_decimals() =>
        Assert.Equal("\"1000.00\"", JsonNode.Parse((AfterpayOrders.SeedSample() with { TotalAmount = AfterpayOrders.Aud(1000.0m) }).ToJsonUtf8())!["totalAmount"]!["amount"]!.ToJsonString());

    [Fact]
    public void R35_The_included_tax_is_never_added() =>
        Expect.Valid((AfterpayOrders.Complete() with { TaxAmount = AfterpayOrders.Aud(999), ShippingAmount = AfterpayOrders.Aud(999) }).Validate());
}
