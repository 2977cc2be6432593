using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;

namespace Ordain.Contracts.Tests;

/// <summary>Random orders are read back from their JSON as they were, and are valid.</summary>
public sealed class RandomRoundTripTests
{
    private const int Orders = 500;

    [Fact]
    public void Random_Optty_orders_are_read_as_they_were() => Read(OpttyOrder.Contract, RandomOpttyOrder.Next);

    [Fact]
    public void Random_Afterpay_orders_are_read_as_they_were() => Read(AfterpayOrder.Contract, RandomAfterpayOrder.Next);

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
}
