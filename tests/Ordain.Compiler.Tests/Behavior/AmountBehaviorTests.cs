using System.Globalization;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>Amounts are written in the form of their currency, and never rounded.</summary>
public sealed class AmountBehaviorTests
{
    [Theory]
    [InlineData(null, "120", "\"units\":12000", "\"text\":\"120.00\"", "\"number\":120")]
    [InlineData("AUD", "120.50", "\"units\":12050", "\"text\":\"120.50\"", "\"number\":120.50")]
    [InlineData("JPY", "1200.00", "\"units\":1200", "\"text\":\"1200\"", "\"number\":1200.00")]
    [InlineData("KWD", "1.5", "\"units\":1500", "\"text\":\"1.500\"", "\"number\":1.5")]
    [InlineData("CLF", "-0.0001", "\"units\":-1", "\"text\":\"-0.0001\"", "\"number\":-0.0001")]
    public void CurrencyOfAMember_Decides(string? currency, string amount, params string[] written)
    {
        decimal value = decimal.Parse(amount, CultureInfo.InvariantCulture);
        var order = new Amounts { Currency = currency, Units = value, Text = value, Number = value };

        Assert.True(order.Validate().IsValid, order.Validate().ToString());
        Assert.All(written, part => Assert.Contains(part, Json.Of(order), StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCurrency_HasItsOwnUnits()
    {
        var order = new Amounts
        {
            Rupees = 120m,
            Dinars = 1.234m,
            Yen = 1200m,
            Choice = AmountsCurrency.Yen,
            ByChoice = 7m,
            Open = SampleColor.From("BHD"),
            ByOpen = 0.001m,
            Minor = new Money(12.5m, "EUR"),
            OwnText = new Money(12.5m, "KWD"),
        };

        Assert.True(order.Validate().IsValid, order.Validate().ToString());
        Assert.Equal(
            """{"rupees":12000,"dinars":1234,"byChoice":7,"byOpen":1,"yen":"1200","minor":{"amount":1250,"currency":"EUR"},"ownText":{"amount":"12.500","currency":"KWD"},"currency":"AUD","choice":"JPY"}""",
            Json.Of(order));
    }

    [Fact]
    public void Elements_AreWrittenInTheFormOfTheirMember_AndReadBack()
    {
        var order = new AmountLists
        {
            Fees = [1m, null, 2.5m],
            Shares = new() { ["a"] = [1.5m, 0.001m], ["b"] = [] },
            Refunds = [new Money(12.5m, "EUR"), new Money(7m, "JPY")],
            Seconds = [DateTimeOffset.FromUnixTimeSeconds(-1), DateTimeOffset.UnixEpoch.AddSeconds(2)],
            Moments = new() { ["a"] = new DateTime(2026, 1, 31, 1, 30, 0, DateTimeKind.Unspecified), ["b"] = null },
        };
        const string Written =
            """{"fees":["1.00",null,"2.50"],"shares":{"a":[1500,1],"b":[]},"refunds":[{"amount":1250,"currency":"EUR"},{"amount":7,"currency":"JPY"}],"seconds":[-1,2],"moments":{"a":"2026-01-31T01:30:00Z","b":null}}""";

        Assert.True(order.Validate().IsValid, order.Validate().ToString());
        Assert.Equal(Written, Json.Of(order));
        Assert.True(AmountLists.Contract.TryRead(order.ToJsonUtf8(), out AmountLists? read, out ValidationResult problems), problems.ToString());
        Assert.Equal(Json.Of(order), Json.Of(read));
    }

    [Fact]
    public void ElementThatDoesNotFit_IsAViolationAtItsPlace()
    {
        var order = new AmountLists
        {
            Fees = [1.005m],
            Shares = new() { ["a"] = [1m, 0.0001m] },
            Refunds = [new Money(7.5m, "JPY")],
        };

        Assert.Equal(["/fees/0", "/shares/a/1", "/refunds/0"], order.Validate().Violations.Select(violation => violation.JsonPointer));
        Assert.False(AmountLists.Contract.TryRead("""{"fees":[1],"shares":{"a":["1"]},"seconds":["x"],"moments":{"a":"2026-01-31T01:30:00+01:00"}}"""u8, out _, out ValidationResult problems));
        Assert.Equal(["/fees/0", "/shares/a/0", "/seconds/0", "/moments/a"], problems.Violations.Select(violation => violation.JsonPointer));
    }

    [Fact]
    public void AmountThatDoesNotFit_IsAViolationAndNotRounded()
    {
        var order = new Amounts
        {
            Rupees = 120.005m,
            Dinars = 0.0001m,
            Currency = "JPY",
            Units = 12.5m,
            Text = 12.5m,
            Number = 12.5m,
            Yen = 0.5m,
            Choice = AmountsCurrency.Dinar,
            ByChoice = decimal.MaxValue,
            Minor = new Money(1.001m, "AUD"),
            OwnText = new Money(1.5m, "JPY"),
        };

        Assert.Equal(
            ["/rupees|minor-units", "/dinars|minor-units", "/units|minor-units", "/byChoice|minor-units", "/text|minor-units", "/yen|scale", "/number|minor-units", "/minor/amount|minor-units", "/ownText/amount|minor-units"],
            order.Validate().Violations.Select(violation => $"{violation.JsonPointer}|{violation.RuleId}"));
        Assert.Equal(
            """{"rupees":12000.5,"dinars":0.1,"units":12.5,"byChoice":79228162514264337593543950335000,"text":"12.5","yen":"0.5","number":12.5,"minor":{"amount":100.1,"currency":"AUD"},"ownText":{"amount":"1.5","currency":"JPY"},"currency":"JPY","choice":"KWD"}""",
            Json.Of(order));
    }

    [Theory]
    [InlineData("XXX")]
    [InlineData("aud")]
    [InlineData("?")]
    public void AmountWithoutACurrency_IsAViolationAndStillJson(string currency)
    {
        var order = new Amounts { Currency = currency, Units = 1m, Choice = AmountsCurrency.None, ByChoice = 1m, ByOpen = 1m, Text = 1m };

        Assert.Equal(["/units", "/byChoice", "/byOpen", "/text"], order.Validate().Violations.Select(violation => violation.JsonPointer));
        Assert.StartsWith("""{"dinars":0,"units":null,"byChoice":null,"byOpen":null,"text":"1",""", Json.Of(order), StringComparison.Ordinal);
    }

    [Fact]
    public void NoAmount_NeedsNoCurrency() => Assert.True(new Amounts { Currency = "XXX" }.Validate().IsValid);

    [Fact]
    public void Time_IsWrittenInItsForm()
    {
        var melbourne = new DateTimeOffset(2024, 4, 1, 11, 0, 0, TimeSpan.FromHours(11)).AddMilliseconds(999);
        var order = new Moments { Expiry = melbourne, Created = melbourne.DateTime, Sent = melbourne, Paid = new DateTime(2024, 4, 1, 0, 0, 0, DateTimeKind.Utc) };

        Assert.True(order.Validate().IsValid);
        Assert.Equal("""{"expiry":1711929600,"created":1711969200,"sent":"2024-04-01T00:00:00.999Z","paid":"2024-04-01T00:00:00Z"}""", Json.Of(order));
    }

    [Fact]
    public void TimeBefore1970_IsCutOffTowardsThePast() => Assert.Equal(
        """{"expiry":-1,"created":-62135596800}""",
        Json.Of(new Moments { Expiry = DateTimeOffset.UnixEpoch.AddTicks(-1), Created = DateTime.MinValue }));

    [Fact]
    public void LocalTime_IsWrittenInUtc()
    {
        var local = new DateTime(2026, 6, 30, 12, 0, 0, DateTimeKind.Local);
        DateTime utc = local.ToUniversalTime();

        Assert.Equal(
            Json.Of(new Moments { Created = utc, Paid = utc }),
            Json.Of(new Moments { Created = local, Paid = local }));
    }
}
