namespace Ordain.PackageTests;

[Collection(PackageFeedCollection.Name)]
public sealed class DiagnosticTests(PackageFeed feed)
{
    private const string IncompleteOrders = """
        using Ordain.Contracts.Optty;

        public static class IncompleteOrders
        {
            public static OpttyOrder WithoutLocale() => new OpttyOrder
            {
                OrderReference = "A-1001", BnplProvider = OpttyProvider.ZipAu,
                PurchaseCountry = "AU", PurchaseCurrency = "AUD", OrderAmount = 12.50m,
                OrderItems = OpttySample.Order.OrderItems,
                Customer = OpttySample.Order.Customer,
                BillingAddress = OpttySample.Order.BillingAddress,
            };

            public static OpttyOrder WithoutShippingAddress() => new()
            {
                OrderReference = "A-1001", BnplProvider = OpttyProvider.KlarnaAu,
                PurchaseCountry = "AU", PurchaseCurrency = "AUD", Locale = "en-AU", OrderAmount = 12.50m,
                OrderItems = OpttySample.Order.OrderItems,
                Customer = OpttySample.Order.Customer,
                BillingAddress = OpttySample.Order.BillingAddress,
            };
        }

        """;

    private const string NotPartial = """
        using System.ComponentModel.DataAnnotations;
        using Ordain;

        [Contract("Acme")]
        public sealed record NotPartial
        {
            [Required] public string? Reference { get; init; }
        }

        """;

    private const string UnknownMember = """
        using Ordain;

        [Contract("Acme")]
        public sealed partial record UnknownMember
        {
            public bool? Express { get; init; }

            [RequiredWhen("Expres == true")] public string? PhoneNumber { get; init; }
        }

        """;

    [Fact]
    public async Task Package_ReportsWhatTheProjectReports()
    {
        ProcessResult packages = await Incomplete(Consumer.WithPackages(feed, "Incomplete", ["Ordain.Contracts.Optty"])).BuildAsync();
        ProcessResult projects = await Incomplete(Consumer.WithAssemblies(feed, "IncompleteByProject", ["Ordain", "Ordain.Contracts.Optty", "Ordain.Client"])).BuildAsync();

        IReadOnlyList<BuildMessage> found = BuildMessage.In(packages.Failed());
        string[] expected =
        [
            At("IncompleteOrders.cs", IncompleteOrders, "OpttyOrder\n", "ORD3001"),
            At("IncompleteOrders.cs", IncompleteOrders, "new()", "ORD3002"),
            At("NotPartial.cs", NotPartial, "NotPartial", "ORD0001"),
            At("UnknownMember.cs", UnknownMember, "Expres ", "ORD1001"),
        ];
        Assert.Equal(expected, found.Select(message => message.Place));
        Assert.Equal(BuildMessage.In(projects.Failed()), found);
        Assert.Equal(CompilerParts.Each, CompilerParts.UsedBy(packages));
    }

    [Fact]
    public async Task Severities_ComeFromPragmaAndEditorConfig()
    {
        const string Creation = """
            public static class Incomplete{0}
            {{
                public static AcmeOrder Order => new() {{ Reference = "A-1001", Total = 1m }};
            }}

            """;
        Consumer consumer = Consumer.WithPackages(feed, "Severities", ["Ordain"], "<TreatWarningsAsErrors>false</TreatWarningsAsErrors>")
            .With("AcmeOrder.cs", Sources.AcmeOrder)
            .With("Pragma.cs", $"#pragma warning disable ORD3001 // an example\n{Incomplete("ByPragma")}#pragma warning restore ORD3001\n")
            .With("Quiet/Quiet.cs", Incomplete("Quietly"))
            .With("Quiet/.editorconfig", "[*.cs]\ndotnet_diagnostic.ORD3001.severity = none\n")
            .With("Loud/Loud.cs", Incomplete("Loudly"))
            .With("Loud/.editorconfig", "[*.cs]\ndotnet_diagnostic.ORD3001.severity = warning\n")
            .With("Program.cs", "return;\n");

        ProcessResult build = (await consumer.BuildAsync()).Succeeded();

        BuildMessage message = Assert.Single(BuildMessage.In(build));
        Assert.Equal("Loud.cs warning ORD3001", $"{message.File} {message.Severity} {message.Id}");
        Assert.Equal(CompilerParts.Each, CompilerParts.UsedBy(build));

        static string Incomplete(string name) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Creation, name);
    }

    private static Consumer Incomplete(Consumer consumer) => consumer
        .With("OpttySample.cs", Sources.OpttySample)
        .With("IncompleteOrders.cs", IncompleteOrders)
        .With("NotPartial.cs", NotPartial)
        .With("UnknownMember.cs", UnknownMember)
        .With("Program.cs", "return;\n");

    /// <summary>The place of the first occurrence of a text.</summary>
    private static string At(string file, string source, string text, string id)
    {
        string[] before = source[..source.IndexOf(text, StringComparison.Ordinal)].Split('\n');
        return $"{file}({before.Length},{before[^1].Length + 1}) error {id}";
    }
}
