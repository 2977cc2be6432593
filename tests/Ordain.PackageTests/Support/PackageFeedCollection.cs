using System.Diagnostics.CodeAnalysis;

namespace Ordain.PackageTests;

[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit calls it a collection.")]
public sealed class PackageFeedCollection : ICollectionFixture<PackageFeed>
{
    public const string Name = "Packages";
}
