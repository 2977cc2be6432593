using System.Globalization;
using System.Text;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;
using Ordain.Contracts.Paynova;
using Ordain.Contracts.Peach;
using Ordain.Simulator;

namespace Ordain.Contracts.Tests;

/// <summary>
/// The generated validators and the simulator, which share no code, say the same of the same orders. What they do not agree on is in
/// <see cref="DifferenceTests"/>.
/// </summary>
[Collection(AgreementCollection.Name)]
public sealed class AgreementTests(SharedSimulator simulator)
{
    // ORDAIN_AGREEMENT_ORDERS=20000 dotnet test tests/Ordain.Contracts.Tests --filter AgreementTests
    private static readonly int _orders =
        int.TryParse(Environment.GetEnvironmentVariable("ORDAIN_AGREEMENT_ORDERS"), CultureInfo.InvariantCulture, out int orders) ? orders : 5000;

    [Fact]
    public async Task Of_random_Optty_orders_both_say_the_same() =>
        await Agree(RandomOpttyOrder.Next, OpttyBreaks.All, order => simulator.SendToOpttyAsync(order.ToJsonUtf8()));

    [Fact]
    public async Task Of_random_Afterpay_orders_both_say_the_same() =>
        await Agree(RandomAfterpayOrder.Next, AfterpayBreaks.All, order => simulator.SendToAfterpayAsync(order.ToJsonUtf8()));

    /// <summary>C#'s own decimals would round the sum to what the order says.</summary>
    [Fact]
    public async Task Of_a_sum_that_needs_29_digits_both_say_that_it_is_wrong()
    {
        OpttyOrder order = OpttyOrders.AddedUp(OpttyOrders.WithItem(1, 792281625142643375935439503.35m, 792281625142643375935439503.35m) with { ShippingAmount = 0.01m, TaxAmount = 0, DiscountAmount = 0 });

        Assert.Equal("/orderAmount", Assert.Single(order.Validate().Violations, violation => violation.Rule.Kind == RuleKind.Invariant).JsonPointer);
        Assert.False((await simulator.SendToOpttyAsync(order.ToJsonUtf8())).IsAccepted);
    }

    [Fact]
    public async Task Of_random_Paynova_orders_both_say_the_same() =>
        await Agree(RandomPaynovaOrder.Next, PaynovaBreaks.All, simulator.SendToPaynovaAsync);

    [Fact]
    public async Task Of_random_Peach_orders_both_say_the_same() =>
        await Agree(RandomPeachOrder.Next, PeachBreaks.All, order => simulator.SendToPeachAsync(order.ToJsonUtf8()));

    private static async Task Agree<TOrder>(Func<Random, TOrder> next, Break<TOrder>[] breaks, Func<TOrder, Task<Verdict>> send)
        where TOrder : class, IPayload<TOrder, TOrder>
    {
        // The same orders on every run: a failure can be looked at.
        var random = new Random(20260131);
        var ways = new List<Break<TOrder>>(breaks);
        var untried = new HashSet<Break<TOrder>>(breaks);
        for (int i = 0; i < _orders; i++)
        {
            TOrder order = next(random);
            Expect.Valid(order.Validate());
            Verdict verdict = await send(order);
            Assert.True(verdict.IsAccepted, Describe(order, verdict));

            (Break<TOrder> way, TOrder broken) = Apply(ways, order);
            untried.Remove(way);
            ValidationResult result = broken.Validate();
            verdict = await send(broken);
            Assert.Contains(way.Pointer, result.Violations.Select(violation => violation.JsonPointer));
            Assert.False(verdict.IsAccepted, Describe(broken, verdict));
            Assert.True(verdict.Errors.Any(error => Pointer(error) == way.ProviderPointer), $"{way.Pointer}: {Describe(broken, verdict)}");
        }

        Assert.Empty(untried);
    }

    /// <summary>The way that has waited longest of those that can be gone: some need a member that not every order has.</summary>
    private static (Break<TOrder> Way, TOrder Broken) Apply<TOrder>(List<Break<TOrder>> ways, TOrder order)
        where TOrder : class
    {
        for (int i = 0; ; i++)
        {
            Break<TOrder> way = ways[i];
            if (way.Apply(order) is { } broken)
            {
                ways.RemoveAt(i);
                ways.Add(way);
                return (way, broken);
            }
        }
    }

    private static string Pointer(FieldError error) => "/" + error.Field.Replace('.', '/');

    private static string Describe<TOrder>(TOrder order, Verdict verdict)
        where TOrder : class, IPayload<TOrder, TOrder> =>
        $"{string.Join(", ", verdict.Errors)}; contract: {order.Validate()}; {Encoding.UTF8.GetString(order.ToJsonUtf8())}";
}
