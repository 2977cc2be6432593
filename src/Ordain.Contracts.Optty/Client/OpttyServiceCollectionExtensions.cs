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
    public static IHttpClientBuilder AddOptty(this IServiceCollection services, Action<OpttyOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        // After everything that configures, so that the order of settings does not matter.
        services.PostConfigureAll<OpttyOptions>(options => options.Complete());
        return services.AddProviderClient<OpttyClient, OpttyOptions, OpttyOrder, OpttyOrderCreated>(
            new OpttyProtocol(), configure, channel => new OpttyClient(channel));
    }
}
