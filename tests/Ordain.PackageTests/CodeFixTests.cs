namespace Ordain.PackageTests;

[Collection(PackageFeedCollection.Name)]
public sealed class CodeFixTests(PackageFeed feed)
{
    [Fact]
    public async Task DotnetFormat_AppliesTheFixOfThePackage()
    {
        const string NotPartial = """
            using System.ComponentModel.DataAnnotations;
            using Ordain;

            [Contract("Acme")]
            public sealed record AcmeOrder
            {
                [Required] public string? Reference { get; init; }
            }

            """;
        Consumer consumer = Consumer.WithPackages(feed, "Fixable", ["Ordain"])
            .With("AcmeOrder.cs", NotPartial)
            .With("Program.cs", "return;\n");
        (await consumer.RestoreAsync()).Succeeded();

        ProcessResult format = await consumer.DotnetAsync(
            "format", "analyzers", "Fixable.csproj", "--no-restore", "--diagnostics", "ORD0001", "--severity", "error", "--verbosity", "normal");

        format.Succeeded();
        Assert.Equal(NotPartial.Replace("sealed record", "sealed partial record", StringComparison.Ordinal), consumer.Read("AcmeOrder.cs"));
    }
}
