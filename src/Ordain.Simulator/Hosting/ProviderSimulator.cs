using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Ordain.Simulator;

/// <summary>
/// A strict stand-in for payment providers over real HTTP. Each provider has a listener of its own on the loopback
/// interface, so that the provider's paths stay exact. It is written from the providers' documents and knows nothing of
/// the code that it checks.
/// </summary>
public sealed class ProviderSimulator : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SimulatorPipeline _pipeline;

    private readonly IReadOnlyList<SimulatedListener> _listeners;

    private ProviderSimulator(WebApplication application, SimulatorPipeline pipeline, IReadOnlyList<SimulatedListener> listeners)
    {
        _application = application;
        _pipeline = pipeline;
        _listeners = listeners;
    }

    /// <summary>The address of the status page, which lists the orders received and the verdicts on them.</summary>
    public Uri BaseAddress => AddressOf(null);

    /// <summary>The base address of the Optty stand-in: <c>POST orders</c>, <c>POST orders/</c>, <c>POST token</c>.</summary>
    public Uri OpttyAddress => AddressOf(SimulatedProvider.Optty);

    /// <summary>The base address of the Afterpay stand-in: <c>POST v1/orders</c>.</summary>
    public Uri AfterpayAddress => AddressOf(SimulatedProvider.Afterpay);

    /// <summary>
    /// The base address of the Paynova stand-in: <c>POST orders/create</c>, and
    /// <c>POST orders/create/{orderNumber}/{totalAmount}/{currencyCode}</c>.
    /// </summary>
    public Uri PaynovaAddress => AddressOf(SimulatedProvider.Paynova);

    /// <summary>The base address of the Peach stand-in: <c>POST orders</c>.</summary>
    public Uri PeachAddress => AddressOf(SimulatedProvider.Peach);

    /// <summary>
    /// A snapshot of the orders that were processed, oldest first, accepted and refused. An order is in it before its
    /// answer leaves.
    /// </summary>
    public IReadOnlyList<ReceivedOrder> Received => _pipeline.Ledger.Snapshot();

    /// <summary>How many requests reached a provider's address, whatever came of them, including those that a fault cut.</summary>
    public int RequestCount => _pipeline.RequestCount;

    /// <summary>The faults that the next requests meet.</summary>
    public FaultScript Faults => _pipeline.Faults;

    /// <summary>Starts a simulator. Dispose it to stop it.</summary>
    /// <param name="options">How it listens and whom it lets in; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The running simulator.</returns>
    public static async Task<ProviderSimulator> StartAsync(
        SimulatorOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new SimulatorOptions();
        options.ThrowIfInvalid();

        // Empty, so that neither the environment nor a settings file of the host process can move the listeners.
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        options.ConfigureLogging?.Invoke(builder.Logging);
        builder.Services.Configure<HostOptions>(static host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));

        SimulatedListener[] listeners =
        [
            new(options.Port, null),
            new(options.Optty.Port, new OpttyEndpoint(options)),
            new(options.Afterpay.Port, new AfterpayEndpoint(options)),
            new(options.Paynova.Port, new PaynovaEndpoint(options)),
            new(options.Peach.Port, new PeachEndpoint(options)),
        ];
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
            foreach (SimulatedListener listener in listeners)
            {
                kestrel.Listen(IPAddress.Loopback, listener.Port, listener.Configure);
            }
        });

        WebApplication application = builder.Build();
        try
        {
            SimulatorPipeline pipeline = new(
                options,
                application.Services.GetRequiredService<ILoggerFactory>().CreateLogger<ProviderSimulator>(),
                application.Lifetime.ApplicationStopping);
            application.Run(new RequestDelegate(pipeline.HandleAsync));
            await application.StartAsync(cancellationToken).ConfigureAwait(false);
            return new ProviderSimulator(application, pipeline, listeners);
        }
        catch
        {
            await application.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Stops listening and cuts what is still being answered.</summary>
    /// <returns>A task that ends when the simulator has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync().ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private Uri AddressOf(SimulatedProvider? provider) => _listeners.Single(listener => listener.Provider == provider).Address;
}
