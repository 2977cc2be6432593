using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Ordain.Client.Tests;

public sealed class OptionsTests
{
    [Theory]
    [InlineData("https://api.example.com")]
    [InlineData("https://api.example.com/v1/")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1:5000")]
    [InlineData("http://[::1]:5000")]
    public void SecureAddress_IsValid(string address) => Assert.Empty(Failures(options => options.BaseAddress = new Uri(address)));

    [Theory]
    [InlineData(null, "TestOptions.BaseAddress is required.")]
    [InlineData("http://api.example.com", "TestOptions.BaseAddress must be an absolute https address; http is for this machine only.")]
    [InlineData("ftp://localhost", "TestOptions.BaseAddress must be an absolute https address; http is for this machine only.")]
    [InlineData("orders", "TestOptions.BaseAddress must be an absolute https address; http is for this machine only.")]
    [InlineData("https://user:word@api.example.com", "TestOptions.BaseAddress must have no user name, query or fragment.")]
    [InlineData("https://api.example.com?key=1", "TestOptions.BaseAddress must have no user name, query or fragment.")]
    public void OtherAddress_IsNamed(string? address, string failure) => Assert.Equal(
        [failure], Failures(options => options.BaseAddress = address is null ? null : new Uri(address, UriKind.RelativeOrAbsolute)));

    [Fact]
    public void EveryFault_IsNamed() => Assert.Equal(
        [
            "TestOptions.ConnectTimeout must be longer than zero and at most one day.",
            "TestOptions.ReadTimeout must be longer than zero and at most one day.",
            "TestOptions.ConnectRetries must be between 0 and 10.",
            "TestOptions.ConnectRetryDelay must be between zero and one minute.",
            "TestOptions.Resends must be between 0 and 10.",
            "TestOptions.MaxRetryAfter must be between zero and one hour.",
            "TestOptions.MaxInFlight must be 1 or more, or null.",
            "TestOptions.BreakDuration must be zero, or between half a second and one day.",
            "TestOptions.BreakRatio must be above 0 and at most 1.",
            "TestOptions.BreakThroughput must be 2 or more.",
            "TestOptions.BreakSampling must be between half a second and one day.",
            "TestOptions.MaxAnswerBytes must be 1 or more.",
            "TestOptions.UserAgent must be printable ASCII.",
        ],
        Failures(options =>
        {
            options.ConnectTimeout = TimeSpan.Zero;
            options.ReadTimeout = Timeout.InfiniteTimeSpan;
            options.ConnectRetries = -1;
            options.ConnectRetryDelay = TimeSpan.FromSeconds(-1);
            options.Resends = 11;
            options.MaxRetryAfter = TimeSpan.FromHours(2);
            options.MaxInFlight = 0;
            options.BreakDuration = TimeSpan.FromMilliseconds(1);
            options.BreakRatio = double.NaN;
            options.BreakThroughput = 1;
            options.BreakSampling = TimeSpan.Zero;
            options.MaxAnswerBytes = 0;
            options.UserAgent = "Shop/1.0\r\nX-Evil: 1";
        }));

    [Fact]
    public void FaultyOptions_StopTheHostAtItsStart()
    {
        using ServiceProvider services = Services(options => options.BaseAddress = null);

        var exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal("TestOptions.BaseAddress is required.", exception.Message);
    }

    [Fact]
    public void FaultyOptions_MakeNoClient()
    {
        using ServiceProvider services = Services(options => options.BaseAddress = null);

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<TestClient>());
    }

    [Fact]
    public void Client_IsOne()
    {
        using ServiceProvider services = Services(_ => { });

        Assert.Same(services.GetRequiredService<TestClient>(), services.GetRequiredService<TestClient>());
    }

    [Fact]
    public void Options_CanBeConfiguredFurther()
    {
        using ServiceProvider services = Services(
            _ => { }, more => more.Configure<TestOptions>(options => options.BaseAddress = new Uri("http://example.com")));

        Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<TestClient>());
    }

    private static List<string> Failures(Action<TestOptions> configure)
    {
        var options = new TestOptions { BaseAddress = new Uri("https://api.example.com") };
        configure(options);
        ValidateOptionsResult result = new ProviderOptionsValidator<TestOptions>().Validate(null, options);
        return [.. result.Failures ?? []];
    }

    private static ServiceProvider Services(Action<TestOptions> configure, Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddProviderClient(
            new TestProtocol(),
            (TestOptions options) =>
            {
                options.BaseAddress = new Uri("https://api.example.com");
                configure(options);
            },
            static channel => new TestClient(channel));
        more?.Invoke(services);
        return services.BuildServiceProvider();
    }
}
