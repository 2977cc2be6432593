using Microsoft.Extensions.DependencyInjection;
using Ordain.Client;
using Ordain.Simulator;

namespace Ordain.Models.Tests;

/// <summary>Clients of all four providers, over HTTP, to the stand-in.</summary>
public sealed class Shop : IAsyncLifetime
{
    private readonly SimulatorOptions _accounts = new();
    private ServiceProvider _services = null!;

    internal ProviderSimulator Providers { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Providers = await ProviderSimulator.StartAsync(_accounts);
        var services = new ServiceCollection();
        services.AddOptty(options => (options.BaseAddress, options.TokenAddress, options.ClientId, options.ClientSecret) =
            (Providers.OpttyAddress, new Uri(Providers.OpttyAddress, "token"), _accounts.Optty.ClientId, _accounts.Optty.ClientSecret));
        services.AddAfterpay(options => (options.BaseAddress, options.MerchantId, options.SecretKey, options.Module) =
            (Providers.AfterpayAddress, _accounts.Afterpay.Username, _accounts.Afterpay.Password, "Shop/1.0"));
        services.AddPaynova(options => (options.BaseAddress, options.MerchantId, options.Password) =
            (Providers.PaynovaAddress, _accounts.Paynova.MerchantId, _accounts.Paynova.Password));
        services.AddPeach(options => (options.BaseAddress, options.ApiKey) = (Providers.PeachAddress, _accounts.Peach.ApiKey));
        _services = services.BuildServiceProvider();
    }

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        await Providers.DisposeAsync();
    }

    internal T Client<T>()
        where T : notnull => _services.GetRequiredService<T>();
}
