using System.Text.Json;
using Ordain.Client;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

public sealed class OpttyResponseTests
{
    private readonly OpttyProtocol _protocol = new();

    [Fact]
    public void The_sample_of_the_reference_is_read()
    {
        OpttyOrderCreated created = Read(Golden.Text("optty-created.json"));

        Assert.Equal("LP000429e48ec-f6e3-49d2-bd38-8e1408d025c8", created.OrderId);
        Assert.Equal("5d47c4a0-9bfc-406d-9da1-bbc61202c722", created.OrderToken);
        Assert.Equal("https://app.uat.latitudepay.com/r/NVXIFQBC", created.RedirectUrl);
        Assert.Equal("LATITUDEPAY_AU", created.BnplProvider);
        Assert.Equal(144.89m, created.OrderAmount);
        Assert.Equal("buy now pay later", created.OrderPaymentOption);
        Assert.Equal(new DateTimeOffset(2021, 10, 7, 14, 30, 36, 166, TimeSpan.Zero), created.OrderDate);
        Assert.Equal("pending", created.PaymentStatus);
        Assert.Equal("40ca337c3b", created.TransactionReference);
        Assert.Null(created.Surcharge);
        Assert.Equal(AnswerMeaning.Accepted, _protocol.ReadResponse(created));
        Assert.StartsWith("OpttyOrderCreated { OrderId = LP000429e48ec-f6e3-49d2-bd38-8e1408d025c8, OrderToken = ***, RedirectUrl = ***, ", created.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_new_or_of_another_type_does_no_harm()
    {
        OpttyOrderCreated created = Read("""{"orderId":12,"orderToken":1.50,"orderAmount":"9.99","orderDate":"soon","redirectUrl":{"a":[1]},"new":[{}]}""");

        Assert.Equal("12", created.OrderId);
        Assert.Equal("1.50", created.OrderToken);
        Assert.Equal(9.99m, created.OrderAmount);
        Assert.Null(created.OrderDate);
        Assert.Null(created.RedirectUrl);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"orderId\":null}")]
    [InlineData("{\"orderId\":\"\"}")]
    public void An_answer_without_an_id_is_unclear(string body) => Assert.Equal(AnswerMeaning.Unclear, _protocol.ReadResponse(Read(body)));

    [Theory]
    [InlineData(201, AnswerMeaning.Accepted)]
    [InlineData(200, AnswerMeaning.Unclear)]
    [InlineData(400, AnswerMeaning.Refused)]
    [InlineData(422, AnswerMeaning.Refused)]
    [InlineData(307, AnswerMeaning.Unclear)]
    [InlineData(500, AnswerMeaning.Unclear)]
    public void Only_201_is_documented_as_success(int statusCode, AnswerMeaning meaning) => Assert.Equal(meaning, _protocol.ReadStatus(statusCode));

    private OpttyOrderCreated Read(string json) => JsonSerializer.Deserialize(json, _protocol.ResponseType)!;
}
