using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ordain.Contracts.Paynova;

namespace Ordain.Contracts.Tests;

public sealed class PaynovaOptionsTests
{
    [Theory]
    [InlineData(PaynovaEnvironment.Test, "https://testpaygate.paynova.com/api")]
    [InlineData(PaynovaEnvironment.Live, "https://paygate.paynova.com/api")]
    public void R45_An_environment_stands_for_its_address(PaynovaEnvironment environment, string address) =>
        Assert.Equal(address, Read(options =>
        {
            Fill(options);
            options.Environment = environment;
        }).BaseAddress!.AbsoluteUri);

    [Fact]
    public void R45_An_address_of_ones_own_counts_more() =>
        Assert.Equal("https://paynova.example/", Read(options =>
        {
            Fill(options);
            options.BaseAddress = new Uri("https://paynova.example");
        }).BaseAddress!.AbsoluteUri);

    [Fact]
    public void What_is_missing_is_said_at_once() =>
        Assert.Equal(
            ["PaynovaOptions.BaseAddress is required.", "PaynovaOptions.MerchantId is required.", "PaynovaOptions.Password is required."],
            Fail(_ => { }));

    [Fact]
    public void A_user_name_of_HTTP_Basic_has_no_colon() =>
        Assert.Equal("PaynovaOptions.MerchantId must have no colon.", Assert.Single(Fail(options =>
        {
            Fill(options);
            options.MerchantId = "1:2";
        })));

    [Fact]
    public void A_client_is_registered_for_either_form_of_the_URL()
    {
        using ServiceProvider services = Services(Fill, PaynovaUrlForm.Values);
        Assert.Same(services.GetRequiredService<PaynovaClient>(), services.GetRequiredService<PaynovaClient>());

        Assert.Throws<ArgumentOutOfRangeException>(() => Services(Fill, (PaynovaUrlForm)2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Services(Fill, (PaynovaUrlForm)(-1)));
    }

    private static void Fill(PaynovaOptions options)
    {
        options.Environment = PaynovaEnvironment.Test;
        options.MerchantId = "merchant";
        options.Password = "secret";
    }

    private static IEnumerable<string> Fail(Action<PaynovaOptions> configure) =>
        Assert.Throws<OptionsValidationException>(() => Read(configure)).Failures;

    private static PaynovaOptions Read(Action<PaynovaOptions> configure)
    {
        using ServiceProvider services = Services(configure);
        return services.GetRequiredService<IOptions<PaynovaOptions>>().Value;
    }

    private static ServiceProvider Services(Action<PaynovaOptions> configure, PaynovaUrlForm form = PaynovaUrlForm.Body)
    {
        var services = new ServiceCollection();
        services.AddPaynova(configure, form);
        return services.BuildServiceProvider();
    }
}
