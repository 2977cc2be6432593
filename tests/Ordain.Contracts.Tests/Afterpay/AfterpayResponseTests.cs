using System.Text.Json;
using Ordain.Client;
using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

public sealed class AfterpayResponseTests
{
    private readonly AfterpayProtocol _protocol = new();

    [Fact]
    public void A_token_and_its_expiry_are_read()
    {
        AfterpayOrderCreated created = Read("""{"token":"002.abc","expires":"2019-05-13T06:26:24.901Z","redirectCheckoutUrl":"https://x.example"}""");

        Assert.Equal("002.abc", created.Token);
        Assert.Equal(new DateTimeOffset(2019, 5, 13, 6, 26, 24, 901, TimeSpan.Zero), created.Expires);
        Assert.Equal(AnswerMeaning.Accepted, _protocol.ReadResponse(created));
        Assert.StartsWith("AfterpayOrderCreated { Token = ***, Expires = ", created.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_is_not_lost_over_a_date()
    {
        AfterpayOrderCreated created = Read("""{"token":"002.abc","expires":1557728784}""");

        Assert.Equal("002.abc", created.Token);
        Assert.Null(created.Expires);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"token\":null}")]
    [InlineData("{\"token\":\"\"}")]
    public void An_answer_without_a_token_is_unclear(string body) => Assert.Equal(AnswerMeaning.Unclear, _protocol.ReadResponse(Read(body)));

    [Theory]
    [InlineData(201, AnswerMeaning.Accepted)]
    [InlineData(200, AnswerMeaning.Accepted)]
    [InlineData(400, AnswerMeaning.Refused)]
    [InlineData(422, AnswerMeaning.Refused)]
    [InlineData(500, AnswerMeaning.Unclear)]
    public void A_status_says_what_it_says(int statusCode, AnswerMeaning meaning) => Assert.Equal(meaning, _protocol.ReadStatus(statusCode));

    private AfterpayOrderCreated Read(string json) => JsonSerializer.Deserialize(json, _protocol.ResponseType)!;
}
