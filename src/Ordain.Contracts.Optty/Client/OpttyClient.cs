using Ordain.Client;

namespace Ordain.Contracts.Optty;

/// <summary>Places orders with Optty. Register it with <see cref="OpttyServiceCollectionExtensions.AddOptty(Microsoft.Extensions.DependencyInjection.IServiceCollection, Action{OpttyOptions})"/>.</summary>
public sealed class OpttyClient : ProviderClient<OpttyOrder, OpttyOrderCreated>
{
    internal OpttyClient(ProviderChannel<OpttyOrder, OpttyOrderCreated> channel)
        : base(channel)
    {
    }
}
