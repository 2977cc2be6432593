using Ordain.Contracts.Peach;
using Ordain.Simulator;

namespace Ordain.Contracts.Tests;

/// <summary>Where contract and simulator do not agree about Peach, and which of them accepts. The README of the pack says why.</summary>
[Collection(AgreementCollection.Name)]
public sealed class PeachDifferenceTests(SharedSimulator simulator)
{
    private static readonly Dictionary<string, PeachOrder> _orders = new()
    {
        ["e-mail address"] = Member.Set(PeachOrders.Complete() with { Expiration = null }, "/contact/email", "nobody"),
    };

    [Theory]
    [InlineData("e-mail address", false, true)]
    public async Task Of_a_Peach_order_they_say(string order, bool contract, bool provider)
    {
        Verdict verdict = await simulator.SendToPeachAsync(_orders[order].ToJsonUtf8());

        Assert.Equal((contract, provider), (_orders[order].Validate().IsValid, verdict.IsAccepted));
    }
}
