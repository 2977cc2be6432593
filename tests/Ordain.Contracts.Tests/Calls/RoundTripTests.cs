using System.Text;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>A golden payload is read back into its contract, is valid, and is written as it was.</summary>
public sealed class RoundTripTests
{
    [Theory]
    [InlineData("optty-complete.json")]
    [InlineData("optty-guide-examples.json")]
    [InlineData("optty-reference-sample.json")]
    [InlineData("optty-fallbacks.json")]
    public void An_Optty_payload_comes_back(string file) => RoundTrip(OpttyOrder.Contract, file);

    [Theory]
    [InlineData("afterpay-complete.json")]
    [InlineData("afterpay-seed-sample.json")]
    public void An_Afterpay_payload_comes_back(string file) => RoundTrip(AfterpayOrder.Contract, file);

    [Theory]
    [InlineData("paynova-simple.json")]
    [InlineData("paynova-invoice.json")]
    [InlineData("paynova-complete.json")]
    [InlineData("paynova-components.json")]
    public void A_Paynova_payload_comes_back(string file) => RoundTrip(PaynovaOrder.Contract, file);

    [Theory]
    [InlineData("peach-complete.json")]
    [InlineData("peach-seed-sample.json")]
    [InlineData("peach-minimal.json")]
    public void A_Peach_payload_comes_back(string file) => RoundTrip(PeachOrder.Contract, file, PeachOrders.Clock);

    [Fact]
    public void Rupees_come_back_from_paise()
    {
        Assert.True(PeachOrder.Contract.TryRead("""{"total_amount":12050,"expiration":{"timestamp":1711929600}}"""u8, out PeachOrder? order, out _));

        Assert.Equal((120.5m, new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero)), (order.TotalAmount, order.Expiration!.Timestamp));
    }

    [Theory]
    [InlineData("""{"total_amount":"200"}""", "/total_amount")]
    [InlineData("""{"total_amount":1.5}""", "/total_amount")]
    [InlineData("""{"contact":[]}""", "/contact")]
    [InlineData("""{"type":"physical-goods"}""", "/type")]
    public void What_is_no_Peach_payload_is_said_with_its_place(string json, string pointer) =>
        Assert.Equal(pointer, Assert.Single(PeachOrder.Contract.ValidateJson(Encoding.UTF8.GetBytes(json)).Violations).JsonPointer);

    private static void RoundTrip<TOrder>(Contract<TOrder> contract, string file, TimeProvider? clock = null)
        where TOrder : IPayload<TOrder, TOrder>, IReadablePayload<TOrder>
    {
        Assert.True(contract.TryRead(Encoding.UTF8.GetBytes(Golden.Text(file)), out TOrder? order, out ValidationResult problems), problems.ToString());

        Expect.Valid(order.Validate(clock));
        Golden.Equal(file, order.ToJsonUtf8());
    }
}
