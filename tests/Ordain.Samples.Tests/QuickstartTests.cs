using System.Text.Json.Nodes;

namespace Ordain.Samples.Tests;

public sealed class QuickstartTests
{
    [Fact]
    public async Task TheProgram_ShowsFourAcceptedOrdersAndARefusedOne_AndExitsWithZero()
    {
        (int exitCode, string output, string errors) = await RunAsync();

        Assert.True(exitCode == 0, $"exit code {exitCode}\n{output}\n{errors}");
        Assert.Equal("", errors);
        Assert.Contains("\nOutcome: accepted (OpttyOrderCreated { OrderId = ", output, StringComparison.Ordinal);
        Assert.Contains("\nOutcome: accepted (AfterpayOrderCreated { Token = ***, ", output, StringComparison.Ordinal);
        Assert.Contains("\nOutcome: accepted (PaynovaOrderCreated ", output, StringComparison.Ordinal);
        Assert.Contains("\nOutcome: accepted (PeachOrderCreated { Id = A-1003 })\n", output, StringComparison.Ordinal);
        Assert.Contains(
            """

            Outcome: invalid, nothing was sent:
            /shippingAddress [required-when] shippingAddress is required because bnplProvider is KLARNA_AU.
            Requests made for it: 0. Orders that the providers have: 4.

            All went as it should.

            """,
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task TheFirstOrder_IsTheSampleOfOpttysReference()
    {
        (_, string output, _) = await RunAsync();

        string shown = output[output.IndexOf("{\n", StringComparison.Ordinal)..(output.IndexOf("\n}\n", StringComparison.Ordinal) + 2)];
        string golden = Repository.Read("tests/Ordain.Contracts.Tests/Golden/optty-reference-sample.json");
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(golden), JsonNode.Parse(shown)), shown);
    }

    private static Task<(int ExitCode, string Output, string Errors)> RunAsync() => SampleProgram.RunAsync("Quickstart");
}
