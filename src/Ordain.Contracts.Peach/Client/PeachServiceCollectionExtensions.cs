using Microsoft.Extensions.DependencyInjection;
using Ordain.Client;

namespace Ordain.Contracts.Peach;

/// <summary>Registers Peach.</summary>
public static class PeachServiceCollectionExtensions
{
    /// <summary>Registers <see cref="PeachClient"/>. The options are validated when the host starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which account and which address.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddPeach(this IServiceCollection services, Action<PeachOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddProviderClient<PeachClient, PeachOptions, PeachOrder, PeachOrderCreated>(
            new PeachProtocol(), configure, channel => new PeachClient(channel));
    }
}
