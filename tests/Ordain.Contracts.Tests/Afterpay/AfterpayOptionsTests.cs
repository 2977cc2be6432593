using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ordain.Contracts.Afterpay;

namespace Ordain.Contracts.Tests;

public sealed class AfterpayOptionsTests
{
    [Theory]
    [InlineData(AfterpayEnvironment.SandboxAustraliaNewZealand, "https://api-sandbox.afterpay.com/")]
    [InlineData(AfterpayEnvironment.SandboxUnitedStates, "https://api.us-sandbox.afterpay.com/")]
    [InlineData(AfterpayEnvironment.SandboxGlobal, "https://global-api-sandbox.afterpay.com/")]
    [InlineData(AfterpayEnvironment.LiveAustraliaNewZealand, "https://api.afterpay.com/")]
    [InlineData(AfterpayEnvironment.LiveUnitedStates, "https://api.us.afterpay.com/")]
    [InlineData(AfterpayEnvironment.LiveGlobal, "https://global-api.afterpay.com/")]
    public void An_environment_stands_for_its_address(AfterpayEnvironment environment, string address)
    {
        AfterpayOptions options = Read(options =>
        {
            Fill(options);
            options.Environment = environment;
        });

        Assert.Equal(address, options.BaseAddress!.AbsoluteUri);
    }

    [Fact]
    public void Time_outs_are_those_that_Afterpay_documents()
    {
        AfterpayOptions options = Read(Fill);

        Assert.Equal(TimeSpan.FromSeconds(10), options.ConnectTimeout);
        Assert.Equal(TimeSpan.FromSeconds(20), options.ReadTimeout);
    }

    [Fact]
    public void The_user_agent_is_as_Afterpay_documents_it()
    {
        Assert.Equal($"MyShop/1.0.0 (.NET/{Environment.Version}; Merchant/60032000)", Read(Fill).UserAgent);
        Assert.Equal(
            $"MyShop/1.0.0 (SomePlatform/4.2; .NET/{Environment.Version}; Merchant/60032000) https://merchant.example.com",
            Read(options =>
            {
                Fill(options);
                options.Platform = "SomePlatform/4.2";
                options.Website = new Uri("https://merchant.example.com");
            }).UserAgent);
        Assert.Equal("Mine/1", Read(options =>
        {
            Fill(options);
            options.UserAgent = "Mine/1";
        }).UserAgent);
    }

    [Fact]
    public void What_is_missing_is_said_at_once() =>
        Assert.Equal(
            [
                "AfterpayOptions.BaseAddress is required.",
                "AfterpayOptions.MerchantId is required.",
                "AfterpayOptions.SecretKey is required.",
                "AfterpayOptions.Module is required: Afterpay asks for a User-Agent header, which is made of it.",
            ],
            Fail(_ => { }));

    [Fact]
    public void A_user_name_of_HTTP_Basic_has_no_colon() =>
        Assert.Equal("AfterpayOptions.MerchantId must have no colon.", Assert.Single(Fail(options =>
        {
            Fill(options);
            options.MerchantId = "600:32000";
        })));

    [Fact]
    public void A_client_is_registered()
    {
        using ServiceProvider services = Services(Fill);

        Assert.Same(services.GetRequiredService<AfterpayClient>(), services.GetRequiredService<AfterpayClient>());
    }

    private static void Fill(AfterpayOptions options)
    {
        options.Environment = AfterpayEnvironment.SandboxAustraliaNewZealand;
        options.MerchantId = "60032000";
        options.SecretKey = "secret";
        options.Module = "MyShop/1.0.0";
    }

    private static IEnumerable<string> Fail(Action<AfterpayOptions> configure) =>
        Assert.Throws<OptionsValidationException>(() => Read(configure)).Failures;

    private static AfterpayOptions Read(Action<AfterpayOptions> configure)
    {
        using ServiceProvider services = Services(configure);
        return services.GetRequiredService<IOptions<AfterpayOptions>>().Value;
    }

    private static ServiceProvider Services(Action<AfterpayOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddAfterpay(configure);
        return services.BuildServiceProvider();
    }
}
