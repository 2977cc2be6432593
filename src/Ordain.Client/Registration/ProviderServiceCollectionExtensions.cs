using System.Diagnostics.CodeAnalysis;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Ordain.Client;

/// <summary>Registers the client of a provider. Provider packs call it from their own <c>Add…</c> method.</summary>
public static class ProviderServiceCollectionExtensions
{
    // Below the 60 seconds or more after which servers and load balancers close idle connections: an order written to a connection
    // at the moment it is closed has an unknown fate.
    private static readonly TimeSpan IdleTimeout = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Registers <typeparamref name="TClient"/> as a singleton and <typeparamref name="TOptions"/>, validated when the host starts and at
    /// the latest when the client is made.
    /// </summary>
    /// <typeparam name="TClient">The pack's client.</typeparam>
    /// <typeparam name="TOptions">The pack's options.</typeparam>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResponse">What the provider answers when it accepts.</typeparam>
    /// <param name="services">The services.</param>
    /// <param name="protocol">How the provider takes the contract.</param>
    /// <param name="configure">What the user says about the provider.</param>
    /// <param name="create">Makes the client of its channel.</param>
    /// <param name="key">
    /// The key of the account, for a merchant with several: the client is then a keyed service, and the options are those of that name.
    /// <see langword="null"/> for the only account, whose client needs no key. Logs, traces and metrics carry the key.
    /// </param>
    /// <returns>
    /// The builder of the provider's <see cref="HttpClient"/>, which is named after the provider, and after the key where there is one:
    /// <c>Optty</c>, <c>Optty/au</c>.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="key"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    public static IHttpClientBuilder AddProviderClient<
        TClient,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] TOptions,
        TContract,
        TResponse>(
        this IServiceCollection services,
        ProviderProtocol<TContract, TResponse> protocol,
        Action<TOptions> configure,
        Func<ProviderChannel<TContract, TResponse>, TClient> create,
        string? key = null)
        where TClient : ProviderClient<TContract, TResponse>
        where TOptions : ProviderOptions
        where TResponse : class
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentNullException.ThrowIfNull(create);

        if (key is not null)
        {
            ArgumentException.ThrowIfNullOrEmpty(key);
        }

        string optionsName = key ?? Options.DefaultName;
        string httpClientName = key is null ? protocol.Contract.Provider : $"{protocol.Contract.Provider}/{key}";

        services.AddOptions<TOptions>(optionsName).Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<TOptions>, ProviderOptionsValidator<TOptions>>());
        services.TryAddSingleton(TimeProvider.System);
        if (key is null)
        {
            services.TryAddSingleton(CreateClient);
        }
        else
        {
            services.TryAddKeyedSingleton(key, (provider, _) => CreateClient(provider));
        }

        TClient CreateClient(IServiceProvider provider) => create(new ProviderChannel<TContract, TResponse>(
            protocol,
            key,
            provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(optionsName),
            provider.GetRequiredService<IHttpClientFactory>(),
            httpClientName,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IMeterFactory>(),
            provider.GetRequiredService<ILoggerFactory>()));

        return services
            .AddHttpClient(httpClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .UseSocketsHttpHandler((handler, provider) =>
            {
                handler.ConnectTimeout = provider.GetRequiredService<IOptionsMonitor<TOptions>>().Get(optionsName).ConnectTimeout;
                handler.PooledConnectionIdleTimeout = IdleTimeout;
                handler.AllowAutoRedirect = false;
                handler.UseCookies = false;

                // The framework's own activity carries whole addresses and quotes malformed answers; ours carries neither.
                handler.ActivityHeadersPropagator = null;
            })
            .RemoveAllLoggers();
    }
}
