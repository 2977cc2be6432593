using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Ordain.Client;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>The call of each provider as its documents have it: method, URL, headers, body, and what an answer becomes.</summary>
public sealed class CallTests
{
    [Fact]
    public async Task R10_R11_Optty_is_called_with_a_bearer_token()
    {
        using var provider = new StubHandler(201, Golden.Text("optty-created.json"));
        SubmitOutcome<OpttyOrderCreated> outcome = await SubmitAsync<OpttyClient, OpttyOrder, OpttyOrderCreated>(
            services => services.AddOptty(options => (options.Environment, options.AccessToken) = (OpttyEnvironment.Qa, "COv8JBe4ooYw")), provider, OpttyOrders.ReferenceSample());

        Expect(provider, "https://api.qa.optty.com/orders", "Bearer COv8JBe4ooYw", OpttyOrders.ReferenceSample().ToJsonUtf8());
        Assert.Null(provider.Header("Authentication"));
        Assert.True(outcome.IsAccepted);
    }

    [Fact]
    public async Task R28_R31_Afterpay_is_called_with_a_name_and_a_password_and_an_agent()
    {
        using var provider = new StubHandler(201, """{"token":"002.abc","expires":"2019-05-13T06:26:24.901Z"}""");
        SubmitOutcome<AfterpayOrderCreated> outcome = await SubmitAsync<AfterpayClient, AfterpayOrder, AfterpayOrderCreated>(
            services => services.AddAfterpay(options => (options.Environment, options.MerchantId, options.SecretKey, options.Module) =
                (AfterpayEnvironment.SandboxAustraliaNewZealand, "username", "password", "MyShop/1.0.0")), provider, AfterpayOrders.Complete());

        Expect(provider, "https://api-sandbox.afterpay.com/v1/orders", "Basic dXNlcm5hbWU6cGFzc3dvcmQ=", AfterpayOrders.Complete().ToJsonUtf8());
        Assert.StartsWith("MyShop/1.0.0 (", provider.Header("User-Agent"), StringComparison.Ordinal);
        Assert.True(outcome.IsAccepted);
    }

    [Theory]
    [InlineData(PaynovaUrlForm.Body, "https://testpaygate.paynova.com/api/orders/create")]
    [InlineData(PaynovaUrlForm.Values, "https://testpaygate.paynova.com/api/orders/create/ORDER-123/112.50/752")]
    public async Task P6_R45_Paynova_is_called_in_either_form_of_the_URL_with_the_same_body(PaynovaUrlForm form, string address)
    {
        using var provider = new StubHandler(200, Golden.Text("paynova-created.json"));
        SubmitOutcome<PaynovaOrderCreated> outcome = await SubmitAsync<PaynovaClient, PaynovaOrder, PaynovaOrderCreated>(
            services => AddPaynova(services, form), provider, PaynovaOrders.Complete());

        Expect(provider, address, "Basic bWVyY2hhbnQ6c2VjcmV0", PaynovaOrders.Complete().ToJsonUtf8());
        Assert.True(outcome.IsAccepted);
    }

    [Fact]
    public async Task R46_Paynova_says_no_with_200()
    {
        using var provider = new StubHandler(200, Golden.Text("paynova-validation-error.json"));
        SubmitOutcome<PaynovaOrderCreated> outcome = await SubmitAsync<PaynovaClient, PaynovaOrder, PaynovaOrderCreated>(
            services => AddPaynova(services, PaynovaUrlForm.Body), provider, PaynovaOrders.Simple());

        var rejected = Assert.IsType<SubmitOutcome<PaynovaOrderCreated>.Rejected>(outcome);
        Assert.Equal((200, "/orderNumber"), (rejected.StatusCode, Assert.Single(rejected.Errors).JsonPointer));
    }

    [Fact]
    public async Task R46_Of_a_success_without_an_order_Paynova_may_have_it()
    {
        using var provider = new StubHandler(200, """{"status":{"isSuccess":true},"orderId":"00000000-0000-0000-0000-000000000000"}""");
        SubmitOutcome<PaynovaOrderCreated> outcome = await SubmitAsync<PaynovaClient, PaynovaOrder, PaynovaOrderCreated>(
            services => AddPaynova(services, PaynovaUrlForm.Body), provider, PaynovaOrders.Simple());

        var unknown = Assert.IsType<SubmitOutcome<PaynovaOrderCreated>.Unknown>(outcome);
        Assert.Equal((UnknownReason.MalformedAnswer, "ORDER-123"), (unknown.Reason, unknown.Submission.Reference));
    }

    [Fact]
    public async Task R55_Peach_is_called_with_a_key_alone()
    {
        using var provider = new StubHandler(201, Golden.Text("peach-minimal.json"));
        SubmitOutcome<PeachOrderCreated> outcome = await SubmitAsync<PeachClient, PeachOrder, PeachOrderCreated>(
            services => services.AddPeach(options => (options.BaseAddress, options.ApiKey) = (PeachOptions.KnownAddress, "********************")), provider, PeachOrders.Minimal());

        Expect(provider, "https://app.trypeach.io/api/v1/orders", "********************", PeachOrders.Minimal().ToJsonUtf8());
        Assert.True(outcome.IsAccepted);
    }

    private static void Expect(StubHandler provider, string address, string authorization, byte[] body)
    {
        Assert.Equal((HttpMethod.Post, address), (provider.Request!.Method, provider.Request.RequestUri!.AbsoluteUri));
        Assert.Equal((authorization, "application/json"), (provider.Header("Authorization"), provider.Header("Accept")));
        Assert.StartsWith("application/json", provider.Header("Content-Type"), StringComparison.Ordinal);
        Assert.Equal(Encoding.UTF8.GetString(body), provider.Body);
    }

    private static IHttpClientBuilder AddPaynova(IServiceCollection services, PaynovaUrlForm form) => services.AddPaynova(
        options => (options.Environment, options.MerchantId, options.Password) = (PaynovaEnvironment.Test, "merchant", "secret"), form);

    private static async Task<SubmitOutcome<TResponse>> SubmitAsync<TClient, TOrder, TResponse>(
        Func<IServiceCollection, IHttpClientBuilder> add, StubHandler provider, TOrder order)
        where TClient : ProviderClient<TOrder, TResponse>
        where TOrder : IPayload<TOrder, TOrder>
        where TResponse : class
    {
        var services = new ServiceCollection();
        add(services).ConfigurePrimaryHttpMessageHandler(() => provider);
        await using ServiceProvider built = services.BuildServiceProvider();
        return await built.GetRequiredService<TClient>().SubmitAsync(order);
    }
}
