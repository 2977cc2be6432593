using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

public sealed class OpttyProviderTests
{
    private static readonly string[] _withShippingAddress =
    [
        "KLARNA",
        "KLARNA_US",
        "KLARNA_AU",
        "KLARNA_NZ",
        "KLARNA_3_INSTALMENTS",
        "AFTERPAY_AU",
        "AFTERPAY_NZ",
        "AFTERPAY_US",
        "AFTERPAY_CA",
        "KLARNA_OF_THE_FUTURE",
        "AFTERPAY",
    ];

    public static TheoryData<string> WithShippingAddress { get; } = [.. _withShippingAddress];

    public static TheoryData<string> WithoutShippingAddress { get; } =
        [.. Documented().Except(_withShippingAddress, StringComparer.Ordinal), "NOT_KLARNA", "SOMETHING_NEW"];

    [Fact]
    public void Every_documented_name_is_known_once() =>
        Assert.Equal(
            Documented().Order(StringComparer.Ordinal),
            OpttyProvider.Known.Select(provider => provider.WireName).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(WithShippingAddress))]
    public void Klarna_and_Afterpay_ask_for_a_shipping_address(string provider)
    {
        OpttyOrder order = OpttyOrders.Complete() with { BnplProvider = OpttyProvider.From(provider) };

        Expect.Valid(order.Validate());
        Expect.Violations((order with { ShippingAddress = null }).Validate(), "/shippingAddress required-when");
    }

    [Theory]
    [MemberData(nameof(WithoutShippingAddress))]
    public void No_other_provider_asks_for_a_shipping_address(string provider)
    {
        OpttyOrder order = OpttyOrders.Complete() with { BnplProvider = OpttyProvider.From(provider), ShippingAddress = null };

        Expect.Valid(order.Validate());
    }

    [Theory]
    [InlineData("klarna")]
    [InlineData("Klarna")]
    [InlineData("KLARNA-AU")]
    [InlineData("KLARNA AU")]
    [InlineData("_KLARNA")]
    [InlineData("KLARNA_")]
    [InlineData("KLARNA__AU")]
    [InlineData("3_INSTALMENTS")]
    [InlineData("KLARNA\n")]
    [InlineData("")]
    public void A_name_that_is_none_is_refused(string provider)
    {
        OpttyOrder order = OpttyOrders.Complete() with { BnplProvider = OpttyProvider.From(provider) };

        Expect.Violations(order.Validate(), "/bnplProvider enum");
    }

    [Fact]
    public void A_known_name_and_the_same_text_are_equal()
    {
        Assert.Equal(OpttyProvider.KlarnaAu, OpttyProvider.From("KLARNA_AU"));
        Assert.Equal("LATITUDE_IF_AU_DEFFERED", OpttyProvider.LatitudeIfAuDeffered.WireName);
    }

    private static string[] Documented() => Golden.Text("optty-providers.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
