using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ordain.Client.Tests;

/// <summary>A client as a user would have it, with its logs captured.</summary>
internal sealed class TestHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    public TestHost(
        Uri address,
        Action<TestOptions>? configure = null,
        TestProtocol? protocol = null,
        Action<IHttpClientBuilder>? http = null,
        TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        if (time is not null)
        {
            services.AddSingleton(time);
        }

        IHttpClientBuilder builder = services.AddProviderClient(
            protocol ?? new TestProtocol(),
            (TestOptions options) =>
            {
                options.BaseAddress = address;
                options.ConnectRetryDelay = TimeSpan.FromMilliseconds(5);
                configure?.Invoke(options);
            },
            static channel => new TestClient(channel));
        http?.Invoke(builder);
        _services = services.BuildServiceProvider();
        Client = _services.GetRequiredService<TestClient>();
    }

    public TestHost(RawServer server, Action<TestOptions>? configure = null, TestProtocol? protocol = null, TimeProvider? time = null)
        : this(server.Address, configure, protocol, http: null, time)
    {
    }

    public LogCapture Logs { get; } = new();

    public TestClient Client { get; }

    public IServiceProvider Services => _services;

    public Task<SubmitOutcome<TestReceipt>> SubmitAsync(CancellationToken cancellationToken = default) =>
        Client.SubmitAsync(new TestOrder(), cancellationToken);

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
