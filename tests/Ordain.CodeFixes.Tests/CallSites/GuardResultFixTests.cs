using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.CallSites;

/// <summary>A result is looked at, in the form that the member around allows.</summary>
public sealed class GuardResultFixTests
{
    private const string Contracts = """
        [Contract("Test")]
        public sealed partial record Order { public string? Note { get; init; } }

        public static class Shop
        {
            public static void Send(Order order) { }
        }
        """;

    private static readonly (string Wrong, string Right)[] Validations =
    [
        (
            """
            void Send(Order order)
            {
                {|ORD3007:order.Validate()|}; // first
                Shop.Send(order);
            }
            """,
            """
            void Send(Order order)
            {
                if (!order.Validate().IsValid)
                {
                    return;
                } // first
                Shop.Send(order);
            }
            """
        ),
        (
            """
            async Task<bool> SendAsync(Order order)
            {
                {|ORD3007:order.Validate(Order.Contract)|};
                await Task.Yield();
                return true;
            }
            """,
            """
            async Task<bool> SendAsync(Order order)
            {
                if (!order.Validate(Order.Contract).IsValid)
                {
                    return false;
                }
                await Task.Yield();
                return true;
            }
            """
        ),
        (
            """
            Order? Get(Order order)
            {
                switch (order.Note)
                {
                    case "a":
                        {|ORD3007:order.Validate()|};
                        break;
                }

                return order;
            }
            """,
            """
            Order? Get(Order order)
            {
                switch (order.Note)
                {
                    case "a":
                        if (!order.Validate().IsValid)
                        {
                            return null;
                        }
                        break;
                }

                return order;
            }
            """
        ),
        (
            """
            IEnumerable<Order> All(Order order)
            {
                {|ORD3007:order.Validate()|};
                yield return order;
            }
            """,
            """
            IEnumerable<Order> All(Order order)
            {
                if (!order.Validate().IsValid)
                {
                    yield break;
                }
                yield return order;
            }
            """
        ),
        (
            """
            Action<Order> Lambda() => order => { {|ORD3007:order.Validate()|}; Shop.Send(order); };
            """,
            """
            Action<Order> Lambda() => order => { if (!order.Validate().IsValid)
            {
                return;
            } Shop.Send(order); };
            """
        ),

        // Where there is nothing to leave, or no way to say so.
        ("void Check(Order order) => {|ORD3007:order.Validate()|};", "void Check(Order order) => order.Validate().ThrowIfInvalid();"),
        ("Action<Order> Checks() => order => {|ORD3007:order.Validate()|};", "Action<Order> Checks() => order => order.Validate().ThrowIfInvalid();"),
        ("void Last(Order order) { {|ORD3007:order.Validate()|}; }", "void Last(Order order) { order.Validate().ThrowIfInvalid(); }"),
        ("int Count(Order order) { {|ORD3007:order.Validate()|}; return 1; }", "int Count(Order order) { order.Validate().ThrowIfInvalid(); return 1; }"),
        ("void Some(Order order) { if (order.Note is null) {|ORD3007:order.Validate()|}; Shop.Send(order); }", "void Some(Order order) { if (order.Note is null) order.Validate().ThrowIfInvalid(); Shop.Send(order); }"),
        ("void Always(Order order) { try { } finally { {|ORD3007:order.Validate()|}; Shop.Send(order); } }", "void Always(Order order) { try { } finally { order.Validate().ThrowIfInvalid(); Shop.Send(order); } }"),
    ];

    private static readonly (string Wrong, string Right)[] Submissions =
    [
        (
            """
            async Task SendAsync(ProviderClient<Order, string> client, Order order)
            {
                await {|ORD3007:client.SubmitAsync(order)|}.ConfigureAwait(false);
            }
            """,
            """
            async Task SendAsync(ProviderClient<Order, string> client, Order order)
            {
                var outcome = await client.SubmitAsync(order).ConfigureAwait(false);
                if (!outcome.IsAccepted)
                {
                    throw new InvalidOperationException(outcome.ToString());
                }
            }
            """
        ),
        (
            """
            async Task<bool> TrySendAsync(ProviderClient<Order, string> client, Order order)
            {
                await {|ORD3007:client.SubmitAsync(order)|};
                return true;
            }
            """,
            """
            async Task<bool> TrySendAsync(ProviderClient<Order, string> client, Order order)
            {
                if (!(await client.SubmitAsync(order)).IsAccepted)
                {
                    return false;
                }
                return true;
            }
            """
        ),
        (
            """
            async Task ArrowAsync(ProviderClient<Order, string> client, Order order) => await {|ORD3007:client.SubmitAsync(order)|};
            """,
            """
            async Task ArrowAsync(ProviderClient<Order, string> client, Order order)
            {
                var outcome = await client.SubmitAsync(order);
                if (!outcome.IsAccepted)
                {
                    throw new InvalidOperationException(outcome.ToString());
                }
            }
            """
        ),
        (
            """
            Func<ProviderClient<Order, string>, Order, Task> Lambda() => async (client, outcome) => await {|ORD3007:client.SubmitAsync(outcome)|};
            """,
            """
            Func<ProviderClient<Order, string>, Order, Task> Lambda() => async (client, outcome) =>
            {
                var outcome2 = await client.SubmitAsync(outcome);
                if (!outcome2.IsAccepted)
                {
                    throw new InvalidOperationException(outcome2.ToString());
                }
            };
            """
        ),
        (
            """
            async Task SomeAsync(ProviderClient<Order, string> client, Order order)
            {
                if (order.Note is null)
                    await {|ORD3007:client.SubmitAsync(order)|};
            }
            """,
            """
            async Task SomeAsync(ProviderClient<Order, string> client, Order order)
            {
                if (order.Note is null)
                {
                    var outcome = await client.SubmitAsync(order);
                    if (!outcome.IsAccepted)
                    {
                        throw new InvalidOperationException(outcome.ToString());
                    }
                }
            }
            """
        ),
    ];

    [Fact]
    public Task Validations_AreGuarded() => CallSiteFixTest<GuardResultFix>.FixAsync(Contracts, Program(Validations.Select(static pair => pair.Wrong)), Program(Validations.Select(static pair => pair.Right)));

    [Fact]
    public Task Submissions_AreGuarded() => CallSiteFixTest<GuardResultFix>.FixAsync(Contracts, Program(Submissions.Select(static pair => pair.Wrong)), Program(Submissions.Select(static pair => pair.Right)));

    [Fact]
    public Task MissingUsing_IsAdded() => CallSiteFixTest<GuardResultFix>.FixAsync(
        Contracts,
        """
        using Ordain.Client;

        var client = default(ProviderClient<Order, string>)!;
        await {|ORD3007:client.SubmitAsync(new Order())|};
        """,
        """
        using System;
        using Ordain.Client;

        var client = default(ProviderClient<Order, string>)!;
        var outcome = await client.SubmitAsync(new Order());
        if (!outcome.IsAccepted)
        {
            throw new InvalidOperationException(outcome.ToString());
        }
        """,
        isProgram: true);

    [Fact]
    public Task Throwing_IsTheOtherWay() => CallSiteFixTest<GuardResultFix>.FixAsync(
        Contracts,
        Program([Validations[0].Wrong]),
        Program(["void Send(Order order)\n{\n    order.Validate().ThrowIfInvalid(); // first\n    Shop.Send(order);\n}"]),
        index: 1);

    [Fact]
    public Task OutsideOfAsync_NobodyCanAwait_NoFix() => CallSiteFixTest<GuardResultFix>.FixAsync(
        Contracts,
        Program(["void Forget(ProviderClient<Order, string> client, Order order) { {|ORD3007:client.SubmitAsync(order)|}; }"]),
        null);

    [Fact]
    public Task Solution_IsFixed() => CallSiteFixTest<GuardResultFix>.FixSolutionAsync(
        Contracts,
        Program([Validations[0].Wrong, Validations[5].Wrong, Submissions[0].Wrong]),
        Program([Validations[0].Right, Validations[5].Right, Submissions[0].Right]));

    private static string Program(IEnumerable<string> members) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Ordain;
        using Ordain.Client;

        static class Program
        {
        {{string.Concat(members.Select(static member => Indented(member) + "\n"))}}}
        """;

    private static string Indented(string member) => string.Concat(member.Split('\n').Select(static (line, i) => line.Length == 0 ? "\n" : $"    {(i == 0 ? "public static " : "")}{line}\n"));
}
