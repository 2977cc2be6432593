using Ordain.Client;

namespace Ordain.Contracts.Paynova;

/// <summary>Places orders with Paynova. Register it with <see cref="PaynovaServiceCollectionExtensions.AddPaynova(Microsoft.Extensions.DependencyInjection.IServiceCollection, Action{PaynovaOptions}, PaynovaUrlForm)"/>.</summary>
public sealed class PaynovaClient : ProviderClient<PaynovaOrder, PaynovaOrderCreated>
{
    internal PaynovaClient(ProviderChannel<PaynovaOrder, PaynovaOrderCreated> channel)
        : base(channel)
    {
    }
}
