using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

public sealed class OpttyOptionsTests
{
    [Theory]
    [InlineData(OpttyEnvironment.Qa, "https://api.qa.optty.com/", "https://auth.qa.optty.com/token?expires_in=1")]
    [InlineData(OpttyEnvironment.Live, "https://api.optty.com/", "https://auth.optty.com/token?expires_in=1")]
    public void An_environment_stands_for_its_addresses(OpttyEnvironment environment, string api, string tokens)
    {
        OpttyOptions options = Read(options =>
        {
            options.Environment = environment;
            options.ClientId = "id";
            options.ClientSecret = "secret";
        });

        Assert.Equal(api, options.BaseAddress!.AbsoluteUri);
        Assert.Equal(tokens, options.TokenAddress!.AbsoluteUri);
    }

    [Fact]
    public void Addresses_of_your_own_stay()
    {
        OpttyOptions options = Read(options =>
        {
            options.BaseAddress = new Uri("http://localhost:5000");
            options.Environment = OpttyEnvironment.Qa;
            options.AccessToken = "token";
        });

        Assert.Equal("http://localhost:5000/", options.BaseAddress!.AbsoluteUri);
    }

    [Fact]
    public void What_is_missing_is_said_at_once() =>
        Assert.Equal(
            [
                "OpttyOptions.BaseAddress is required.",
                "OpttyOptions.ClientId is required.",
                "OpttyOptions.ClientSecret is required.",
                "OpttyOptions.TokenAddress is required.",
            ],
            Fail(_ => { }));

    [Fact]
    public void A_token_and_credentials_exclude_each_other() =>
        Assert.StartsWith("OpttyOptions.AccessToken stands instead of", Assert.Single(Fail(options =>
        {
            options.Environment = OpttyEnvironment.Qa;
            options.AccessToken = "token";
            options.ClientId = "id";
        })), StringComparison.Ordinal);

    [Fact]
    public void Tokens_come_over_a_secure_connection() =>
        Assert.StartsWith("OpttyOptions.TokenAddress", Assert.Single(Fail(options =>
        {
            options.Environment = OpttyEnvironment.Qa;
            options.ClientId = "id";
            options.ClientSecret = "secret";
            options.TokenAddress = new Uri("http://auth.example/token?expires_in=1");
        })), StringComparison.Ordinal);

    [Fact]
    public void A_client_is_registered()
    {
        using ServiceProvider services = Services(options =>
        {
            options.Environment = OpttyEnvironment.Qa;
            options.ClientId = "id";
            options.ClientSecret = "secret";
        });

        Assert.Same(services.GetRequiredService<OpttyClient>(), services.GetRequiredService<OpttyClient>());
    }

    private static IEnumerable<string> Fail(Action<OpttyOptions> configure) =>
        Assert.Throws<OptionsValidationException>(() => Read(configure)).Failures;

    private static OpttyOptions Read(Action<OpttyOptions> configure)
    {
        using ServiceProvider services = Services(configure);
        return services.GetRequiredService<IOptions<OpttyOptions>>().Value;
    }

    private static ServiceProvider Services(Action<OpttyOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddOptty(configure);
        return services.BuildServiceProvider();
    }
}
