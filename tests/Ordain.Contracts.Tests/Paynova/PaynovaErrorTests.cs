using System.Text;
using System.Text.Json;
using Ordain.Client;
using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

public sealed class PaynovaErrorTests
{
    [Fact]
    public void The_recorded_error_names_its_field()
    {
        ProviderError error = Assert.Single(Read(Golden.Text("paynova-validation-error.json")));

        Assert.Equal("Length", error.Code);
        Assert.Equal("'Order Number' must be between 4 and 50 characters. You entered 3 characters.", error.Message);
        Assert.Equal("/orderNumber", error.JsonPointer);
        Assert.Equal("OrderNumber", error.MemberPath);
        Assert.Equal("/orderNumber [Length]", error.ToString());
    }

    [Theory]
    [InlineData("TotalAmount", "/totalAmount", "TotalAmount")]
    [InlineData("LineItems[0].UnitMeasure", "/lineItems/0/unitMeasure", "LineItems[0].UnitMeasure")]
    [InlineData("LineItems[1].Components[2].Id", "/lineItems/1/components/2/id", "LineItems[1].Components[2].Id")]
    [InlineData("Customer.EmailAddress", "/customer/emailAddress", "Customer.EmailAddress")]
    [InlineData("billTo.address.countryCode", "/billTo/address/countryCode", "BillTo.Address.CountryCode")]
    [InlineData("PaymentMethod", null, null)]
    [InlineData("Nothing", null, null)]
    [InlineData("", null, null)]
    public void A_field_is_found_by_its_name_with_a_capital(string field, string? pointer, string? member)
    {
        ProviderError error = Assert.Single(Read(Failure(field)));

        Assert.Equal(("Kind", "is wrong", pointer, member), (error.Code, error.Message, error.JsonPointer, error.MemberPath));
    }

    [Fact]
    public void Every_field_of_the_contract_is_found()
    {
        foreach (string pointer in Member.PointersOf(PaynovaOrders.Complete(), PaynovaOrders.EmptyInComplete))
        {
            string[] names = [.. pointer[1..].Split('/').Select(name => char.ToUpperInvariant(name[0]) + name[1..])];

            Assert.Equal(pointer, Assert.Single(Read(Failure(string.Join('.', names)))).JsonPointer);
        }
    }

    [Fact]
    public void A_status_without_errors_is_one()
    {
        ProviderError error = Assert.Single(Read("""{"status":{"isSuccess":false,"errorNumber":3001,"statusKey":"LINE_ITEMS_NOT_ALLOWED","statusMessage":"No.","errors":null}}"""));

        Assert.Equal(("LINE_ITEMS_NOT_ALLOWED", "No."), (error.Code, error.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html></html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"status\":null}")]
    [InlineData("{\"status\":{}}")]
    [InlineData("{\"status\":{\"errors\":[null]}}")]
    [InlineData("{\"status\":{\"errors\":\"x\"}}")]
    [InlineData("{\"status\":")]
    public void An_answer_of_another_form_has_no_errors(string body) => Assert.Empty(Read(body));

    private static string Failure(string field) =>
        $$$"""{"status":{"isSuccess":false,"errors":[{"errorCode":"Kind","fieldName":{{{JsonSerializer.Serialize(field)}}},"message":"is wrong"}]}}""";

    private static IReadOnlyList<ProviderError> Read(string body) => PaynovaErrors.Read(Encoding.UTF8.GetBytes(body));
}
