using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ordain.Client.Tests;

/// <summary>Several accounts of one provider.</summary>
public sealed class AccountTests
{
    [Fact]
    public async Task Accounts_HaveTheirOwnAddressesCredentialsAndNames()
    {
        await using var au = RawServer.Answering(500);
        await using var nz = RawServer.Answering(201, """{"orderId":"42"}""");
        using var logs = new LogCapture();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(logs));
        Add(services, "au", au.Address, "au-merchant");
        Add(services, "nz", nz.Address, "nz-merchant");
        await using ServiceProvider provider = services.BuildServiceProvider();
        TestClient auClient = provider.GetRequiredKeyedService<TestClient>("au");
        TestClient nzClient = provider.GetRequiredKeyedService<TestClient>("nz");
        using var root = new Activity("test").Start();
        var activities = new ConcurrentQueue<Activity>();
        using ActivityListener listener = TelemetryTests.Listen(root, activities);

        var unknown = Assert.IsType<SubmitOutcome<TestReceipt>.Unknown>(await auClient.SubmitAsync(new TestOrder()));
        Assert.True((await nzClient.SubmitAsync(new TestOrder())).IsAccepted);

        Assert.Same(auClient, provider.GetRequiredKeyedService<TestClient>("au"));
        Assert.Null(provider.GetService<TestClient>());
        Assert.Equal(Basic("au-merchant"), au.OnlyRequest.Headers["Authorization"]);
        Assert.Equal(Basic("nz-merchant"), nz.OnlyRequest.Headers["Authorization"]);
        Assert.Equal(("Test", "au"), (unknown.Submission.Provider, unknown.Submission.Account));
        Assert.Equal($"Test (au) {unknown.Submission.Id}", unknown.Submission.ToString());
        Assert.Contains("whether Test (au) has submission", logs.Text, StringComparison.Ordinal);
        Assert.Contains("Test (nz) accepted submission", logs.Text, StringComparison.Ordinal);
        Assert.Equal(
            ["au", "nz"],
            activities.Where(it => it.Source.Name == ClientTelemetry.ActivitySourceName).Select(it => it.GetTagItem("ordain.account")));
    }

    [Fact]
    public async Task AccountBesideTheDefaultOne_DoesNotChangeIt()
    {
        await using var server = RawServer.Answering(201, """{"orderId":"42"}""");
        var services = new ServiceCollection();
        Add(services, null, server.Address, "default");
        Add(services, "au", server.Address, "au");
        await using ServiceProvider provider = services.BuildServiceProvider();

        await provider.GetRequiredService<TestClient>().SubmitAsync(new TestOrder());
        await provider.GetRequiredKeyedService<TestClient>("au").SubmitAsync(new TestOrder());

        Assert.Equal([Basic("default"), Basic("au")], server.Requests.Select(request => request.Headers["Authorization"]));
    }

    [Fact]
    public void FaultyAccount_IsNamedAtTheStartOfTheHost()
    {
        var services = new ServiceCollection();
        Add(services, "au", new Uri("http://example.com"), "au");
        using ServiceProvider provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<IStartupValidator>().Validate());

        Assert.StartsWith("TestOptions \"au\".BaseAddress must be an absolute https address", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyKey_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Add(new ServiceCollection(), "", new Uri("https://example.com"), "x"));

    private static void Add(IServiceCollection services, string? key, Uri address, string merchant) => services.AddProviderClient(
        new TestProtocol(),
        (TestOptions options) =>
        {
            options.BaseAddress = address;
            options.Credentials = new BasicCredentials(merchant, "secret");
        },
        static channel => new TestClient(channel),
        key);

    private static string Basic(string merchant) => $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"{merchant}:secret"))}";
}
