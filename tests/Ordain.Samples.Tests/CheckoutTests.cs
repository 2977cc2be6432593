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
        Assert.All(["Optty POST /orders, ", "\"orderAmount\": 139.9", "\"totalAmount\": {", "\"orderNumber\": \"A-1001\"", "\"total_amount\": 13990"], part => Assert.Contains(part, output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatIsWrong_NamesTheFieldAndTheMember()
    {
        (_, string output, _) = await SampleProgram.RunAsync("Checkout");

        Assert.Contains("\n  /customer/phoneNumber [required] ", output, StringComparison.Ordinal);
        Assert.Contains("\n    from Customer.Phone\n", output, StringComparison.Ordinal);
        Assert.Contains("\nPaynova: valid\n", output, StringComparison.Ordinal);
        Assert.Contains("\n  /currency [currency] ", output, StringComparison.Ordinal);
        Assert.Contains("\n    from Total.Currency\n", output, StringComparison.Ordinal);
    }
}
