using System.Text;
using Ordain.Client;
using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

public sealed class AfterpayErrorTests
{
    [Fact]
    public void The_recorded_answer_is_two_errors_at_one_field()
    {
        IReadOnlyList<ProviderError> errors = Read("""
            {
              "errorCode" : "invalid_object",
              "errorId" : "2e30eb3c438578d1",
              "message" : "merchant.redirectConfirmUrl may not be empty, merchant.redirectConfirmUrl must be a valid URL",
              "httpStatusCode" : 422
            }
            """);

        Assert.Equal(
            ["merchant.redirectConfirmUrl may not be empty", "merchant.redirectConfirmUrl must be a valid URL"],
            errors.Select(error => error.Message));
        Assert.All(errors, error =>
        {
            Assert.Equal("invalid_object", error.Code);
            Assert.Equal("/merchant/redirectConfirmUrl", error.JsonPointer);
            Assert.Equal("Merchant.RedirectConfirmUrl", error.MemberPath);
        });
    }

    [Theory]
    [InlineData("totalAmount.amount must be greater than 0", "/totalAmount/amount", "TotalAmount.Amount")]
    [InlineData("items[0].price.currency is wrong", "/items/0/price/currency", "Items[0].Price.Currency")]
    [InlineData("discounts.1.displayName is too long", "/discounts/1/displayName", "Discounts[1].DisplayName")]
    [InlineData("Amount field required", null, null)]
    [InlineData("Credentials are required to access this resource, or are wrong", null, null)]
    public void A_field_is_found_where_a_message_begins_with_it(string message, string? pointer, string? member)
    {
        ProviderError error = Assert.Single(Read($$"""{"errorCode":"invalid_object","message":"{{message}}"}"""));

        Assert.Equal(message, error.Message);
        Assert.Equal(pointer, error.JsonPointer);
        Assert.Equal(member, error.MemberPath);
    }

    [Fact]
    public void A_code_without_a_message_is_an_error() =>
        Assert.Equal("unauthorized", Assert.Single(Read("""{"errorCode":"unauthorized","httpStatusCode":"401"}""")).Code);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("<html></html>")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"errorCode\":")]
    public void An_answer_of_another_form_has_no_errors(string body) => Assert.Empty(Read(body));

    [Fact]
    public void Every_field_of_the_contract_is_found()
    {
        foreach (string pointer in Member.PointersOf(AfterpayOrders.Complete()))
        {
            string path = pointer[1..].Replace('/', '.');

            Assert.Equal(pointer, Assert.Single(Read($$"""{"message":"{{path}} is wrong"}""")).JsonPointer);
        }
    }

    private static IReadOnlyList<ProviderError> Read(string body) => AfterpayErrors.Read(Encoding.UTF8.GetBytes(body));
}
