using System.Text;
using System.Text.Json.Nodes;
using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

public sealed class PeachPayloadTests
{
    [Fact]
    public void The_contract_says_what_it_is()
    {
        Assert.Equal("Peach", PeachOrder.Contract.Provider);
        Assert.Equal("POST /orders", PeachOrder.Contract.Operation);
        Assert.Contains("https://developers.trypeach.io/", PeachOrder.Contract.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_of_the_page_is_written_as_documented() => Golden.Equal("peach-seed-sample.json", PeachOrders.SeedSample().ToJsonUtf8());

    [Fact]
    public void Every_member_is_written_as_documented() => Golden.Equal("peach-complete.json", PeachOrders.Complete().ToJsonUtf8());

    [Fact]
    public void An_order_of_two_at_100_rupees_is_written_as_documented() => Golden.Equal("peach-minimal.json", PeachOrders.Minimal().ToJsonUtf8());

    [Fact]
    public void R53_An_order_of_nothing_is_an_empty_object() => Assert.Equal("{}", Encoding.UTF8.GetString(new PeachOrder().ToJsonUtf8()));

    [Theory]
    [InlineData(120, "12000")]
    [InlineData(120.5, "12050")]
    [InlineData(0.01, "1")]
    [InlineData(0, "0")]
    [InlineData(1234567890123.45, "123456789012345")]
    public void R49_Rupees_are_written_as_paise(decimal rupees, string paise) =>
        Assert.Equal(paise, JsonNode.Parse((PeachOrders.Minimal() with { TotalAmount = rupees }).ToJsonUtf8())!["total_amount"]!.ToJsonString());

    [Theory]
    [InlineData(PeachOrderType.PhysicalGoods, "physical_goods")]
    [InlineData(PeachOrderType.DigitalGoods, "digital_goods")]
    public void R56_A_type_has_an_underscore(PeachOrderType type, string name) =>
        Assert.Equal(name, (string?)JsonNode.Parse((PeachOrders.Minimal() with { Type = type }).ToJsonUtf8())!["type"]);

    [Fact]
    public void An_expiry_is_whole_seconds_of_UTC()
    {
        var india = new DateTimeOffset(2024, 4, 1, 5, 30, 0, 999, TimeSpan.FromHours(5.5));

        Assert.Equal("1711929600", JsonNode.Parse((PeachOrders.Minimal() with { Expiration = new() { Timestamp = india } }).ToJsonUtf8())!["expiration"]!["timestamp"]!.ToJsonString());
    }

    [Theory]
    [InlineData("/id")]
    [InlineData("/app_execution_id")]
    [InlineData("/contact/name")]
    [InlineData("/contact/email")]
    [InlineData("/items/0/name")]
    [InlineData("/tax/description")]
    [InlineData("/expiration/description")]
    public void An_empty_text_is_left_out(string pointer) =>
        Assert.Equal(
            Encoding.UTF8.GetString(Member.Set(PeachOrders.Complete(), pointer, null).ToJsonUtf8()),
            Encoding.UTF8.GetString(Member.Set(PeachOrders.Complete(), pointer, "").ToJsonUtf8()));

    [Fact]
    public void Text_of_a_record_holds_no_personal_data()
    {
        Assert.StartsWith("PeachOrder { Id = your_order_id, ", PeachOrders.Complete().ToString(), StringComparison.Ordinal);
        Assert.Contains("Contact = PeachContact { Name = ***, Email = ***, PhoneNumber = *** }", PeachOrders.Complete().ToString(), StringComparison.Ordinal);
    }
}
