using Microsoft.Extensions.DependencyInjection;
using Ordain.Client;

namespace Ordain.Contracts.Paynova;

/// <summary>Registers Paynova.</summary>
public static class PaynovaServiceCollectionExtensions
{
    /// <summary>Registers <see cref="PaynovaClient"/>. The options are validated when the host starts.</summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says which account and which environment.</param>
    /// <param name="urlForm">The form of the URL that orders are sent to.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="urlForm"/> is not a declared value.</exception>
    public static IHttpClientBuilder AddPaynova(
        this IServiceCollection services, Action<PaynovaOptions> configure, PaynovaUrlForm urlForm = PaynovaUrlForm.Body) =>
        Add(services, null, configure, urlForm);

    /// <summary>
    /// Registers <see cref="PaynovaClient"/> for one of several accounts, as a keyed service: inject it with <c>[FromKeyedServices("se")]</c>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="key">The key of the account. Logs, traces and metrics carry it.</param>
    /// <param name="configure">Says which account and which environment.</param>
    /// <param name="urlForm">The form of the URL that orders are sent to.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="key"/> is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="urlForm"/> is not a declared value.</exception>
    public static IHttpClientBuilder AddPaynova(
        this IServiceCollection services, string key, Action<PaynovaOptions> configure, PaynovaUrlForm urlForm = PaynovaUrlForm.Body)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        return Add(services, key, configure, urlForm);
    }

    private static IHttpClientBuilder Add(IServiceCollection services, string? key, Action<PaynovaOptions> configure, PaynovaUrlForm urlForm)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)urlForm, (uint)PaynovaUrlForm.Values, nameof(urlForm));

        // After everything that configures, so that the order of settings does not matter.
        services.PostConfigureAll<PaynovaOptions>(options => options.Complete());
        return services.AddProviderClient<PaynovaClient, PaynovaOptions, PaynovaOrder, PaynovaOrderCreated>(
            new PaynovaProtocol(urlForm), configure, channel => new PaynovaClient(channel), key);
    }
}
