using System.Text;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;

namespace Ordain.Contracts.Tests;

/// <summary>The payloads of the providers' documents are read, are valid, and are written as they were.</summary>
public sealed class RoundTripTests
{
    private const int Orders = 500;

    [Theory]
    [InlineData("optty-complete.json")]
    [InlineData("optty-fallbacks.json")]
    [InlineData("optty-reference-sample.json")]
    public void Optty_payload_survives(string file) => Survives(OpttyOrder.Contract, file);

    [Theory]
    [InlineData("afterpay-complete.json")]
    [InlineData("afterpay-seed-sample.json")]
    public void Afterpay_payload_survives(string file) => Survives(AfterpayOrder.Contract, file);

    [Theory]
    [InlineData("paynova-complete.json")]
    [InlineData("paynova-components.json")]
    [InlineData("paynova-invoice.json")]
    [InlineData("paynova-simple.json")]
    public void Paynova_payload_survives(string file) => Survives(PaynovaOrder.Contract, file);

    [Theory]
    [InlineData("peach-complete.json")]
    [InlineData("peach-minimal.json")]
    [InlineData("peach-seed-sample.json")]
    public void Peach_payload_survives(string file) => Survives(PeachOrder.Contract, file);

    [Fact]
    public void Random_Optty_orders_are_read_as_they_were() => Read(OpttyOrder.Contract, RandomOpttyOrder.Next);

    [Fact]
    public void Random_Afterpay_orders_are_read_as_they_were() => Read(AfterpayOrder.Contract, RandomAfterpayOrder.Next);

    private static void Survives<TContract>(Contract<TContract> contract, string file)
        where TContract : IPayload<TContract, TContract>, IReadablePayload<TContract>
    {
        Assert.True(contract.TryRead(Encoding.UTF8.GetBytes(Golden.Text(file)), out TContract? order, out ValidationResult problems), problems.ToString());

        // Before anything in the documents expires.
        Expect.Valid(order.Validate(new At(new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero))));
        Golden.Equal(file, order.ToJsonUtf8());
    }

    private static void Read<TContract>(Contract<TContract> contract, Func<Random, TContract> next)
        where TContract : IPayload<TContract, TContract>, IReadablePayload<TContract>
    {
        var random = new Random(20260131);
        for (int i = 0; i < Orders; i++)
        {
            byte[] written = next(random).ToJsonUtf8();

            Assert.True(contract.TryRead(written, out TContract? order, out ValidationResult problems), problems.ToString());
            Assert.Equal(written, order.ToJsonUtf8());
            Expect.Valid(contract.ValidateJson(written));
        }
    }

    private sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
