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
    public static IHttpClientBuilder AddAfterpay(this IServiceCollection services, Action<AfterpayOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);

        // After everything that configures, so that the order of settings does not matter.
        services.PostConfigureAll<AfterpayOptions>(options => options.Complete());
        return services.AddProviderClient<AfterpayClient, AfterpayOptions, AfterpayOrder, AfterpayOrderCreated>(
            new AfterpayProtocol(), configure, channel => new AfterpayClient(channel));
    }
}
