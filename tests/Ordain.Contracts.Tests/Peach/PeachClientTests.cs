using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ordain.Client;
using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>Where Peach's orders go, what its answers mean, and what its errors name.</summary>
public sealed class PeachClientTests
{
    private readonly PeachProtocol _protocol = new();

    [Fact]
    public void An_order_goes_to_orders()
    {
        Assert.Equal((HttpMethod.Post, "orders", "id"), (_protocol.Method, _protocol.GetPath(PeachOrders.Complete().ToJsonUtf8()), _protocol.ReferenceField));
        Assert.Equal("https://app.trypeach.io/api/v1", PeachOptions.KnownAddress.AbsoluteUri);
    }

    [Theory]
    [InlineData("""{"id":"your_order_id","total_amount":200}""", "your_order_id")]
    [InlineData("""{"id":7,"status":"pending","reference_id":"x","product_type":null,"expiration":"2024-04-01T00:00:00Z"}""", "7")]
    [InlineData("{}", null)]
    public void R54_Only_the_id_of_an_answer_is_read(string body, string? id)
    {
        PeachOrderCreated created = JsonSerializer.Deserialize(body, _protocol.ResponseType)!;

        Assert.Equal(id, created.Id);
        Assert.Equal(AnswerMeaning.Accepted, _protocol.ReadResponse(created));
    }

    [Theory]
    [InlineData(201, AnswerMeaning.Accepted)]
    [InlineData(200, AnswerMeaning.Unclear)]
    [InlineData(401, AnswerMeaning.Refused)]
    [InlineData(422, AnswerMeaning.Refused)]
    [InlineData(500, AnswerMeaning.Unclear)]
    public void A_status_says_what_it_says(int statusCode, AnswerMeaning meaning) => Assert.Equal(meaning, _protocol.ReadStatus(statusCode));

    [Theory]
    [InlineData("""{"errors":[{"field":"contact.phone_number","message":"is wrong"}]}""")]
    [InlineData("""{"errors":{"contact.phone_number":["is wrong"]}}""")]
    [InlineData("""{"errors":{"contact.phone_number":"is wrong"}}""")]
    public void An_error_names_its_field(string body)
    {
        ProviderError error = Assert.Single(Read(body));

        Assert.Equal(("/contact/phone_number", "Contact.PhoneNumber", "is wrong"), (error.JsonPointer, error.MemberPath, error.Message));
    }

    [Theory]
    [InlineData("""{"message":"contact.phone_number is wrong"}""")]
    [InlineData("""{"errors":["contact.phone_number is wrong"]}""")]
    public void An_error_begins_with_its_field(string body) => Assert.Equal("/contact/phone_number", Assert.Single(Read(body)).JsonPointer);

    [Fact]
    public void Every_field_of_the_contract_is_found()
    {
        foreach (string pointer in Member.PointersOf(PeachOrders.Complete()))
        {
            Assert.Equal(pointer, Assert.Single(Read($$"""{"errors":[{"field":"{{pointer[1..].Replace('/', '.')}}"}]}""")).JsonPointer);
        }
    }

    [Fact]
    public void A_code_alone_is_an_error() => Assert.Equal("Parameter Error", Assert.Single(Read("""{"error":"Parameter Error","errors":[]}""")).Code);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("<html></html>")]
    [InlineData("""{"errors":1}""")]
    [InlineData("""{"errors":[null,1]}""")]
    [InlineData("""{"errors":{"id":{}}}""")]
    [InlineData("{\"errors\":")]
    public void An_answer_of_another_form_has_no_errors(string body) => Assert.Empty(Read(body));

    [Fact]
    public void What_is_missing_is_said_at_once() =>
        Assert.Equal(
            ["PeachOptions.BaseAddress is required.", "PeachOptions.ApiKey is required."],
            Assert.Throws<OptionsValidationException>(() => Options(_ => { })).Failures);

    [Fact]
    public void A_key_is_the_whole_header()
    {
        PeachOptions options = Options(options =>
        {
            options.BaseAddress = PeachOptions.KnownAddress;
            options.ApiKey = "********************";
        });

        Assert.Equal("********************", options.ApiKey);
        Assert.Throws<OptionsValidationException>(() => Options(options =>
        {
            options.BaseAddress = PeachOptions.KnownAddress;
            options.ApiKey = "two\nlines";
        }));
    }

    [Fact]
    public void A_client_is_registered()
    {
        using ServiceProvider services = Services(options =>
        {
            options.BaseAddress = PeachOptions.KnownAddress;
            options.ApiKey = "key";
        });

        Assert.Same(services.GetRequiredService<PeachClient>(), services.GetRequiredService<PeachClient>());
    }

    private static PeachOptions Options(Action<PeachOptions> configure)
    {
        using ServiceProvider services = Services(configure);
        return services.GetRequiredService<IOptions<PeachOptions>>().Value;
    }

    private static ServiceProvider Services(Action<PeachOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddPeach(configure);
        return services.BuildServiceProvider();
    }

    private IReadOnlyList<ProviderError> Read(string body) => _protocol.ReadErrors(422, Encoding.UTF8.GetBytes(body));
}
