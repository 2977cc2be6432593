using System.Text.Json.Nodes;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

public sealed class OpttyPayloadTests
{
    [Fact]
    public void The_contract_says_what_it_is()
    {
        Assert.Equal("Optty", OpttyOrder.Contract.Provider);
        Assert.Equal("POST /orders", OpttyOrder.Contract.Operation);
        Assert.Contains("https://docs.optty.com/", OpttyOrder.Contract.Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_of_the_reference_is_written_as_documented() =>
        Golden.Equal("optty-reference-sample.json", OpttyOrders.ReferenceSample().ToJsonUtf8());

    [Fact]
    public void The_examples_of_the_guide_are_written_as_documented() =>
        Golden.Equal("optty-guide-examples.json", OpttyOrders.GuideExamples().ToJsonUtf8());

    [Fact]
    public void Every_member_is_written_in_the_order_of_the_reference() =>
        Golden.Equal("optty-complete.json", OpttyOrders.Complete().ToJsonUtf8());

    [Fact]
    public void What_has_a_fallback_is_written_without_a_value() =>
        Golden.Equal("optty-fallbacks.json", OpttyOrders.WithFallbacks().ToJsonUtf8());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void A_second_line_that_is_blank_is_not_applicable(string? line)
    {
        OpttyOrder order = Member.Set(OpttyOrders.Complete(), "/shippingAddress/streetAddress2", line);

        JsonNode address = JsonNode.Parse(order.ToJsonUtf8())!["shippingAddress"]!;

        Assert.Equal("N/A", (string?)address["streetAddress2"]);
        Expect.Valid(order.Validate());
    }

    [Theory]
    [InlineData("AU", "Australia")]
    [InlineData("US", "United States")]
    [InlineData("SG", "Singapore")]
    [InlineData("NZ", "New Zealand")]
    public void A_region_falls_back_to_the_name_of_the_country(string country, string name)
    {
        OpttyOrder order = OpttyOrders.Complete();
        order = order with { BillingAddress = order.BillingAddress! with { Country = country, State = null, Region = null } };

        JsonNode address = JsonNode.Parse(order.ToJsonUtf8())!["billingAddress"]!;

        Assert.Equal(country, (string?)address["state"]);
        Assert.Equal(name, (string?)address["region"]);
    }

    [Fact]
    public void Text_of_a_record_holds_no_personal_data()
    {
        OpttyOrder order = OpttyOrders.Complete();

        Assert.Contains("OrderReference = LP000_OrderID", order.ToString(), StringComparison.Ordinal);
        Assert.Contains("Customer = OpttyCustomer { FirstName = ***, LastName = ***, Email = ***, PhoneNumber = *** }", order.ToString(), StringComparison.Ordinal);
        Assert.Contains("CustomerToken = ***", order.ToString(), StringComparison.Ordinal);
        Assert.Contains("DynamicRedirectUrl = ***", order.ToString(), StringComparison.Ordinal);
        Assert.Matches(@"^OpttyAddress \{ (\w+ = \*\*\*(, )?)+ \}$", (order.BillingAddress! with { Title = "Ms", StreetAddress2 = "x" }).ToString());
    }
}
