using Microsoft.Extensions.DependencyInjection;
using Ordain.Client;

namespace Ordain.Contracts.Afterpay;

/// <summary>Registers Afterpay.</summary>
public static class AfterpayServiceCollectionExtensions
{
    /// <summary>Registers <see cref="AfterpayClient"/>. The options are validated when the host starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which account and which environment.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddAfterpay(this IServiceCollection services, Action<AfterpayOptions> configure) => Add(services, null, configure);

    /// <summary>
    /// Registers <see cref="AfterpayClient"/> for one of several accounts, as a keyed service: inject it with
    /// <c>[FromKeyedServices("au")]</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the account. Logs, traces and metrics carry it.</param>
    /// <param name="configure">Says which account and which environment.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IHttpClientBuilder AddAfterpay(this IServiceCollection services, string key, Action<AfterpayOptions> configure)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Add(services, key, configure);
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<AfterpayOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        // After everything that configures, so that the order of settings does not matter.
        services.PostConfigureAll<AfterpayOptions>(options => options.Complete());
        return services.AddProviderClient<AfterpayClient, AfterpayOptions, AfterpayOrder, AfterpayOrderCreated>(
            new AfterpayProtocol(), configure, channel => new AfterpayClient(channel), key);
    }
}
