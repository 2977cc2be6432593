namespace Ordain.Simulator.Tests;

/// <summary>One running simulator for the tests of a class.</summary>
public sealed class SimulatorFixture : IAsyncLifetime
{
    private ProviderSimulator? _simulator;

    public ProviderSimulator Simulator => _simulator ?? throw new InvalidOperationException("The simulator has not started.");

    public async Task InitializeAsync() => _simulator = await ProviderSimulator.StartAsync();

    public async Task DisposeAsync() => await Simulator.DisposeAsync();
}
