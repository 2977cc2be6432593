namespace Ordain.PackageTests;

/// <summary>One property of a project chooses how loud Ordain is in it.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class AnalysisModeTests(PackageFeed feed)
{
    private const string Orders = """
        using Ordain;

        public static class Orders
        {
            public static bool Refused() => new AcmeOrder { Reference = "A-1001", Total = 1m }.Validate().IsValid;

            public static AcmeOrder Leaves() => new() { Reference = "A-1001", Total = 1m };

            public static void Ignores(AcmeOrder order) => order.Validate();
        }

        [Contract("Lumo")]
        public sealed partial class Unreadable
        {
            public IBuyer? Buyer { get; set; }
        }

        public interface IBuyer
        {
            string? Email { get; }
        }

        """;

    private const string Quiet = """
        using Ordain;

        public static class Quiet
        {
            public static void Ignores(AcmeOrder order) => order.Validate();
        }

        """;

    private static readonly string[] Ids = ["ORD3001", "ORD3001", "ORD3007", "ORD0010"];

    // In one project, one after the other: another mode is another compilation, although no file has changed.
    [Fact]
    public async Task Mode_ChoosesTheSeverities()
    {
        Consumer consumer = Consumer.WithPackages(feed, "Modes", ["Ordain"], "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")
            .With("AcmeOrder.cs", Sources.AcmeOrder)
            .With("Orders.cs", Orders)
            .With("Quiet/Quiet.cs", Quiet)
            .With("Quiet/.editorconfig", "[*.cs]\ndotnet_diagnostic.ORD3007.severity = none\n")
            .With("Program.cs", "return;\n");

        Assert.Empty(await SeveritiesAsync("None"));
        Assert.Equal(["error", "warning", "warning"], await SeveritiesAsync(""));
        Assert.Equal(["error", "warning"], await SeveritiesAsync("Minimum"));
        Assert.Equal(["error", "warning", "warning", "warning"], await SeveritiesAsync("All"));
        Assert.Equal(["error", "warning", "warning"], await SeveritiesAsync("Recommended"));
        Assert.Equal(["error", "error", "error", "error"], await SeveritiesAsync("Strict"));
        Assert.Empty(await SeveritiesAsync("None"));

        async Task<string[]> SeveritiesAsync(string mode)
        {
            IReadOnlyList<BuildMessage> found = BuildMessage.In(await consumer.BuildAsync($"-p:OrdainAnalysisMode={mode}"));
            Assert.Equal(Ids.Take(found.Count), found.Select(message => message.Id));
            Assert.All(found, message => Assert.Equal("Orders.cs", message.File));
            return [.. found.Select(message => message.Severity)];
        }
    }

    [Fact]
    public async Task UnknownMode_IsAnError()
    {
        Consumer consumer = Consumer.WithPackages(feed, "UnknownMode", ["Ordain"], "<OrdainAnalysisMode>Loud</OrdainAnalysisMode>").With("Program.cs", "return;\n");

        ProcessResult build = (await consumer.BuildAsync()).Failed();

        Assert.Contains(build.Lines, line => line.Contains("error ORDCFG0002: OrdainAnalysisMode is 'Loud': it can be None, Minimum, Recommended, All or Strict.", StringComparison.Ordinal));
    }
}
