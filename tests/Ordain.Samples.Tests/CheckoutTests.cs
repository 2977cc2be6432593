namespace Ordain.Samples.Tests;

/// <summary>The sample with one order for four providers does what it says.</summary>
public sealed class CheckoutTests
{
    [Fact]
    public async Task OneBasket_GoesToAllProviders()
    {
        (int exitCode, string output, string errors) = await SampleProgram.RunAsync("Checkout");

        Assert.True(exitCode == 0, output + errors);
        Assert.Empty(errors);
        Assert.All(["Optty POST /orders:", "\"orderAmount\": 139.9", "\"totalAmount\": {", "\"orderNumber\": \"A-1001\"", "\"total_amount\": 13990"], part => Assert.Contains(part, output, StringComparison.Ordinal));
    }
}
