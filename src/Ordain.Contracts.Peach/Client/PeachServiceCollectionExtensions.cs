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
    public static IHttpClientBuilder AddPeach(this IServiceCollection services, Action<PeachOptions> configure) => Add(services, null, configure);

    /// <summary>
    /// Registers <see cref="PeachClient"/> for one of several accounts, as a keyed service: inject it with <c>[FromKeyedServices("shop")]</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the account. Logs, traces and metrics carry it.</param>
    /// <param name="configure">Says which account and which address.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IHttpClientBuilder AddPeach(this IServiceCollection services, string key, Action<PeachOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Add(services, key, configure);
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<PeachOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return services.AddProviderClient<PeachClient, PeachOptions, PeachOrder, PeachOrderCreated>(
            new PeachProtocol(), configure, channel => new PeachClient(channel), key);
    }
}
