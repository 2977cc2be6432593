namespace Ordain.PackageTests;

/// <summary>One property makes the build write what each provider says about the models of a project.</summary>
[Collection(PackageFeedCollection.Name)]
public sealed class ReadinessTests(PackageFeed feed)
{
    private const string Output = "bin/Debug/net10.0";

    [Fact]
    public async Task OrdainReport_WritesTheTablesBesideTheAssembly()
    {
        Consumer shop = Consumer.WithPackages(feed, "Ready Shop", ["Ordain.Contracts.Optty", "Ordain.Contracts.Afterpay"], "<OrdainReport>true</OrdainReport><NoWarn>$(NoWarn);ORD2002</NoWarn>")
            .With("Program.cs", "return;\n")
            .With("ShopOrder.cs", Sources.ShopOrder);

        ProcessResult build = (await shop.BuildAsync()).Succeeded();

        string markdown = shop.Read($"{Output}/Ready Shop.readiness.md");
        string[] expected =
        [
            "| `Number` | `orderReference` required | `merchantReference` optional |",
            "| `Customer.Email` | `customer.email` required<br>`billingAddress.email` required | `consumer.email` required |",
            "| `Shipping` | `shippingAddress` **missing**, required when bnplProvider starts with KLARNA or AFTERPAY | `shipping` left out, optional |",
        ];
        Assert.All(expected, line => Assert.Contains(line, markdown, StringComparison.Ordinal));
        Assert.Contains("<code>orderReference</code>required", shop.Read($"{Output}/Ready Shop.readiness.html"), StringComparison.Ordinal);
        Assert.Contains(build.Lines, line => line.EndsWith("Ready Shop.readiness.html", StringComparison.Ordinal));
        Assert.Equal(CompilerParts.Each, CompilerParts.UsedBy(build));
    }

    [Fact]
    public async Task OrdainReport_IsWrittenAnewWhenTheModelChanges()
    {
        Consumer shop = Consumer.WithPackages(feed, "Changing", ["Ordain"], "<OrdainReport>true</OrdainReport>")
            .With("Program.cs", "return;\n")
            .With("AcmeOrder.cs", Sources.AcmeOrder)
            .With("Basket.cs", Basket(""));
        string file = $"{Output}/Changing.readiness.md";
        (await shop.BuildAsync()).Succeeded();
        string before = shop.Read(file);

        shop.With(file, "as it was");
        (await shop.BuildAsync("--no-restore")).Succeeded();
        Assert.Equal("as it was", shop.Read(file));

        shop.With("Basket.cs", Basket(", bool Express, string PhoneNumber"));
        (await shop.BuildAsync("--no-restore")).Succeeded();
        Assert.Contains("| `Express` | `express` optional |", shop.Read(file), StringComparison.Ordinal);
        Assert.DoesNotContain("| `PhoneNumber` | `phoneNumber` required when express is true |", before, StringComparison.Ordinal);

        (await shop.DotnetAsync("clean", "Changing.csproj", "--nologo")).Succeeded();
        Assert.Empty(Directory.GetFiles(Path.Combine(shop.Folder, Output), "*readiness*"));

        static string Basket(string more) => $"""
            using Ordain;

            #pragma warning disable ORD2002 // a phone number is asked for only where there is an express delivery
            [PayloadFor<AcmeOrder>]
            public sealed partial record Basket(string Reference, decimal Total, string Currency{more});

            """;
    }

    [Fact]
    public async Task WithoutOrdainReport_NothingIsWritten()
    {
        Consumer shop = Consumer.WithPackages(feed, "Unread", ["Ordain"])
            .With("Program.cs", "return;\n")
            .With("AcmeOrder.cs", Sources.AcmeOrder);

        (await shop.BuildAsync()).Succeeded();

        Assert.Empty(Directory.GetFiles(shop.Folder, "*readiness*", SearchOption.AllDirectories));
    }
}
