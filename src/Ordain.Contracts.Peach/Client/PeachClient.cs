using Ordain.Client;

namespace Ordain.Contracts.Peach;

/// <summary>Places orders with Peach. Register it with <see cref="PeachServiceCollectionExtensions.AddPeach(Microsoft.Extensions.DependencyInjection.IServiceCollection, Action{PeachOptions})"/>.</summary>
public sealed class PeachClient : ProviderClient<PeachOrder, PeachOrderCreated>
{
    internal PeachClient(ProviderChannel<PeachOrder, PeachOrderCreated> channel)
        : base(channel)
    {
    }
}
