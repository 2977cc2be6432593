using System.Text;
using Ordain.Client;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

public sealed class OpttyErrorTests
{
    [Fact]
    public void Each_message_is_an_error_at_the_field_that_it_names()
    {
        IReadOnlyList<ProviderError> errors = Read("""
            {"statusCode":400,"message":["orderItems.0.quantity must be an integer number","billingAddress.city should not be empty"],"error":"Bad Request"}
            """);

        Assert.Collection(
            errors,
            error =>
            {
                Assert.Equal("/orderItems/0/quantity", error.JsonPointer);
                Assert.Equal("OrderItems[0].Quantity", error.MemberPath);
                Assert.Equal("orderItems.0.quantity must be an integer number", error.Message);
                Assert.Equal("Bad Request", error.Code);
            },
            error =>
            {
                Assert.Equal("/billingAddress/city", error.JsonPointer);
                Assert.Equal("BillingAddress.City", error.MemberPath);
            });
    }

    [Theory]
    [InlineData("orderReference must be unique", "/orderReference", "OrderReference")]
    [InlineData("isMPGS must be a boolean value", "/isMPGS", "IsMpgs")]
    [InlineData("\\\"orderAmount\\\" must be a number", "/orderAmount", "OrderAmount")]
    [InlineData("orderItems[2].sku: missing", "/orderItems/2/sku", "OrderItems[2].Sku")]
    [InlineData("orderItems should not be empty", "/orderItems", "OrderItems")]
    [InlineData("Unauthorized", null, null)]
    [InlineData("nothing.of.ours is wrong", null, null)]
    [InlineData("orderItems.first.sku is wrong", null, null)]
    [InlineData("orderReference.length is wrong", null, null)]
    [InlineData("additionalData.note is wrong", null, null)]
    [InlineData("", null, null)]
    public void A_message_that_is_one_text_is_one_error(string message, string? pointer, string? member)
    {
        ProviderError error = Assert.Single(Read($$"""{"message":"{{message}}"}"""));

        Assert.Equal(pointer, error.JsonPointer);
        Assert.Equal(member, error.MemberPath);
        Assert.Equal(message.Replace("\\", "", StringComparison.Ordinal), error.Message);
    }

    [Fact]
    public void An_error_without_a_message_is_its_code() =>
        Assert.Equal("Not Supported", Assert.Single(Read("""{"error":"Not Supported"}""")).Code);

    [Theory]
    [InlineData("")]
    [InlineData("Bad Gateway")]
    [InlineData("<html></html>")]
    [InlineData("{\"message\":")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"message\":{},\"error\":1}")]
    [InlineData("{\"message\":[1,null]}")]
    public void An_answer_of_another_form_has_no_errors(string body) => Assert.Empty(Read(body));

    [Fact]
    public void Every_field_of_the_contract_is_found()
    {
        foreach (string pointer in Member.PointersOf(OpttyOrders.Complete()))
        {
            string path = pointer[1..].Replace('/', '.');

            Assert.Equal(pointer, Assert.Single(Read($$"""{"message":"{{path}} is wrong"}""")).JsonPointer);
        }
    }

    private static IReadOnlyList<ProviderError> Read(string body) => new OpttyProtocol().ReadErrors(422, Encoding.UTF8.GetBytes(body));
}
