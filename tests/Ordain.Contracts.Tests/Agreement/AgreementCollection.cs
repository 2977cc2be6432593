namespace Ordain.Contracts.Tests;

/// <summary>The tests that share one simulator, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class AgreementCollection : ICollectionFixture<SharedSimulator>
{
    public const string Name = "Agreement with the simulator";
}
