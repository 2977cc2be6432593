using Ordain.Client;

namespace Ordain.Contracts.Afterpay;

/// <summary>Places orders with Afterpay. Register it with <see cref="AfterpayServiceCollectionExtensions.AddAfterpay(Microsoft.Extensions.DependencyInjection.IServiceCollection, Action{AfterpayOptions})"/>.</summary>
public sealed class AfterpayClient : ProviderClient<AfterpayOrder, AfterpayOrderCreated>
{
    internal AfterpayClient(ProviderChannel<AfterpayOrder, AfterpayOrderCreated> channel)
        : base(channel)
    {
    }
}
