using System.Runtime.InteropServices;
using Xunit.Abstractions;

namespace Ordain.PackageTests;

[Collection(PackageFeedCollection.Name)]
public sealed class PublishTests(PackageFeed feed, ITestOutputHelper output)
{
    private const string Program = """
        using System.Text;
        using Microsoft.Extensions.DependencyInjection;
        using Ordain;
        using Ordain.Client;
        using Ordain.Contracts.Optty;

        var order = new AcmeOrder { Reference = "A-1001", Total = 12.50m, Currency = "AUD" };
        Console.WriteLine($"{order.Validate()} {Encoding.UTF8.GetString(order.ToJsonUtf8())}");
        Console.WriteLine((order with { Express = args.Length == 0 }).Validate().Violations.Single().Message);
        Console.WriteLine(OpttySample.Order.Validate());

        var services = new ServiceCollection();
        services.AddOptty(options => (options.BaseAddress, options.AccessToken, options.ConnectRetries) = (new Uri("http://127.0.0.1:9"), "token", 0));
        await using var provider = services.BuildServiceProvider();
        Console.WriteLine((await provider.GetRequiredService<OpttyClient>().SubmitAsync(OpttySample.Order)).Kind);

        """;

    [Theory]
    [InlineData("Trimmed", "--self-contained", "<PublishTrimmed>true</PublishTrimmed><TrimmerSingleWarn>false</TrimmerSingleWarn>")]
    [InlineData("ReadyToRun", "--no-self-contained", "<PublishReadyToRun>true</PublishReadyToRun>")]
    public async Task Publish_WarnsOfNothingAndRuns(string name, string deployment, string properties)
    {
        Consumer consumer = Consumer.WithPackages(
                feed,
                name,
                ["Ordain.Contracts.Optty"],
                $"<RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>{properties}")
            .With("AcmeOrder.cs", Sources.AcmeOrder)
            .With("OpttySample.cs", Sources.OpttySample)
            .With("Program.cs", Program);

        ProcessResult restore = await consumer.RestoreAsync(deployment == "--self-contained" ? "-p:SelfContained=true" : "-p:SelfContained=false");
        if (restore.ExitCode != 0)
        {
            output.WriteLine($"Not tested: what a {name} publish needs does not restore here.\n{restore}");
            Assert.DoesNotContain("Ordain", string.Concat(restore.Lines.Where(line => line.Contains(": error NU", StringComparison.Ordinal))), StringComparison.Ordinal);
            return;
        }

        ProcessResult publish = (await consumer.PublishAsync("out", deployment, "--no-restore")).Succeeded();
        ProcessResult run = (await consumer.RunPublishedAsync("out")).Succeeded();

        Assert.Empty(BuildMessage.In(publish));
        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        string[] expected =
        [
            """valid {"reference":"A-1001","total":12.50,"currency":"AUD"}""",
            "phoneNumber is required because express is true.",
            "valid",
            "NotSent",
        ];
        Assert.Equal(expected, run.Lines);
    }
}
