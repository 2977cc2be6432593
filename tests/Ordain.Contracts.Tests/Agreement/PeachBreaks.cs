using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>What the rules of the documents refuse, each in one place of a Peach order.</summary>
internal static class PeachBreaks
{
    public static Break<PeachOrder>[] All { get; } =
    [
        .. Break<PeachOrder>.OfEach(
            ["/contact/phone_number"],
            null, "", " ", "919876543210", "+0919876543210", "+123456", "+1234567890123456", "+91 9876543210", "+19019019191 or +919876543210", "+919876543210\n"),
        .. Break<PeachOrder>.OfEach(["/type"], (PeachOrderType)2, (PeachOrderType)(-1)),
        .. Break<PeachOrder>.OfEach(["/currency"], "inr", "USD", "356", " "),
        .. Break<PeachOrder>.OfEach(PeachRuleTests.AmountPointers, -0.01m, 0.001m, 12.345m),
        .. Break<PeachOrder>.OfEach(["/items/0/quantity"], 0, -1, int.MinValue),
        .. Break<PeachOrder>.OfEach(["/items/0/name", "/tax/description", "/shipping/description", "/discount/description"], new string('x', 61)),
        Break<PeachOrder>.Of("/expiration/description", new string('x', 121)),
        .. Break<PeachOrder>.OfEach(["/expiration/timestamp"], DateTimeOffset.UnixEpoch, new DateTimeOffset(2024, 4, 1, 0, 0, 0, TimeSpan.Zero)),
        new("/expiration/timestamp", order => order with { Expiration = new() { Timestamp = DateTimeOffset.UtcNow.AddSeconds(200) } }),
    ];
}
