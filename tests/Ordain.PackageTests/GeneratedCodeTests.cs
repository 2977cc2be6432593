namespace Ordain.PackageTests;

[Collection(PackageFeedCollection.Name)]
public sealed class GeneratedCodeTests(PackageFeed feed)
{
    [Fact]
    public async Task ContractsOfPacksAndOfTheUser_ValidateWriteAndSubmit()
    {
        Consumer shop = Consumer.WithPackages(feed, "Shop", ["Ordain.Contracts.Optty", "Ordain.Contracts.Afterpay", "Ordain.Simulator"])
            .With("AcmeOrder.cs", Sources.AcmeOrder)
            .With("OpttySample.cs", Sources.OpttySample)
            .With("Program.cs", """
                using System.Text;
                using Microsoft.Extensions.DependencyInjection;
                using Ordain;
                using Ordain.Client;
                using Ordain.Contracts.Afterpay;
                using Ordain.Contracts.Optty;
                using Ordain.Simulator;

                var order = new AcmeOrder { Reference = "A-1001", Total = 12.50m, Currency = "AUD" };
                Console.WriteLine($"{order.Validate()} {Encoding.UTF8.GetString(order.ToJsonUtf8())}");
                Console.WriteLine((order with { Express = args.Length == 0 }).Validate().Violations.Single().JsonPointer);
                Console.WriteLine(typeof(AfterpayOrder).IsAssignableTo(typeof(IPayload<AfterpayOrder, AfterpayOrder>)));

                await using var simulator = await ProviderSimulator.StartAsync();
                var services = new ServiceCollection();
                services.AddOptty(options => (options.BaseAddress, options.AccessToken) = (simulator.OpttyAddress, "COv8JBe4ooYw"));
                await using var provider = services.BuildServiceProvider();
                var outcome = await provider.GetRequiredService<OpttyClient>().SubmitAsync(OpttySample.Order);
                Console.WriteLine($"{outcome.Kind}, received {simulator.Received.Count}");

                """);

        ProcessResult build = (await shop.BuildAsync()).Succeeded();
        ProcessResult run = (await shop.RunAsync()).Succeeded();

        string[] expected =
        [
            """valid {"reference":"A-1001","total":12.50,"currency":"AUD"}""",
            "/phoneNumber",
            "True",
            "Accepted, received 1",
        ];
        Assert.Equal(expected, run.Lines);
        Assert.Equal(CompilerParts.Each, CompilerParts.UsedBy(build));
    }

    [Fact]
    public async Task OlderCompiler_IsAnErrorAndNotSilence()
    {
        Consumer consumer = Consumer.WithPackages(feed, "OldCompiler", ["Ordain.Client"]).With("Program.cs", "return;\n");

        ProcessResult build = (await consumer.BuildAsync("-p:CompilerApiVersion=roslyn4.8")).Failed();

        Assert.Contains(build.Lines, line => line.Contains(
            "error ORDCFG0001: Ordain needs a C# compiler with Roslyn 4.14 or later (.NET SDK 10 or later); this project is compiled with roslyn4.8.",
            StringComparison.Ordinal));
        Assert.Equal(CompilerParts.Each, CompilerParts.UsedBy(build));
    }
}
