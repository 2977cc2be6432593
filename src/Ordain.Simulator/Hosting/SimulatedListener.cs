using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Ordain.Simulator;

/// <summary>One port, and the provider that answers on it; the status page where there is none.</summary>
internal sealed class SimulatedListener(int port, IProviderEndpoint? endpoint)
{
    private ListenOptions? _options;

    public int Port => port;

    public SimulatedProvider? Provider => endpoint?.Provider;

    // After the start Kestrel has put the port that the system chose into the options of the listener.
    public Uri Address => new($"http://{_options?.IPEndPoint}/");

    public void Configure(ListenOptions options)
    {
        _options = options;
        options.Protocols = HttpProtocols.Http1;
        if (endpoint is not null)
        {
            options.Use(next => connection =>
            {
                connection.Features.Set(endpoint);
                return next(connection);
            });
        }
    }
}
