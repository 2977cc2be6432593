using Microsoft.Extensions.DependencyInjection;
using Ordain.Client;

namespace Ordain.Contracts.Optty;

/// <summary>Registers Optty.</summary>
public static class OpttyServiceCollectionExtensions
{
    /// <summary>Registers <see cref="OpttyClient"/>. The options are validated when the host starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which account and which environment.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddOptty(this IServiceCollection services, Action<OpttyOptions> configure) => Add(services, null, configure);

    /// <summary>
    /// Registers <see cref="OpttyClient"/> for one of several accounts, as a keyed service: inject it with
    /// <c>[FromKeyedServices("au")]</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the account. Logs, traces and metrics carry it.</param>
    /// <param name="configure">Says which account and which environment.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IHttpClientBuilder AddOptty(this IServiceCollection services, string key, Action<OpttyOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Add(services, key, configure);
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<OpttyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        // After everything that configures, so that the order of settings does not matter.
        services.PostConfigureAll<OpttyOptions>(options => options.Complete());
        return services.AddProviderClient<OpttyClient, OpttyOptions, OpttyOrder, OpttyOrderCreated>(
            new OpttyProtocol(), configure, channel => new OpttyClient(channel), key);
    }
}
