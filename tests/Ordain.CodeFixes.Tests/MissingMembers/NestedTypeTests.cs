using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.MissingMembers;

/// <summary>What kinds of types the objects in an order can have.</summary>
public sealed class NestedTypeTests
{
    [Fact]
    public Task KeywordRequired_IsSetInside() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public sealed partial class Order
        {
            [Required] public Customer? Customer { get; init; }
        }

        public class Party
        {
            public required string Id { get; init; }
            public required int Rank;
        }

        public sealed class Customer : Party
        {
            public required DateOnly Born { get; init; }
            public required object? Tag { get; init; }
            public required IReadOnlyDictionary<string, int> Scores { get; init; }
        }
        """,
        """
        using System;
        using System.Collections.Generic;

        class Program
        {
            Order Create() => new {|ORD3001:Order|}();
        }
        """,
        """
        using System;
        using System.Collections.Generic;

        class Program
        {
            Order Create() => new Order
            {
                Customer = new Customer
                {
                    Id = "id",
                    Born = DateOnly.FromDateTime(DateTime.UtcNow),
                    Tag = null,
                    Scores = new Dictionary<string, int>(),
                    Rank = 0,
                },
            };
        }
        """);

    [Fact]
    public Task PositionalRecords_GetArguments() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public sealed partial record Order([property: Required] Party? Buyer, [property: Required] string? Number)
        {
            [Required] public Place? From { get; init; }
        }

        public sealed record Party([property: Required, EmailAddress] string Email, Place? Home, int Rank = 1);

        public readonly record struct Place([property: Required, CountryCode] string? Country);
        """,
        """
        class Program
        {
            Order One() => new {|ORD3001:Order|}(null, "A");
            Order Two() => new {|ORD3001:Order|}(Number: "", Buyer: null) { From = new("AU") };
        }
        """,
        """
        class Program
        {
            Order One() => new Order(new Party("name@example.com", new Place
            {
                Country = "AU",
            }), "A")
            {
                From = new Place
                {
                    Country = "AU",
                },
            };
            Order Two() => new Order(Number: "number", Buyer: new Party("name@example.com", new Place
            {
                Country = "AU",
            })) { From = new("AU") };
        }
        """);

    [Fact]
    public Task GenericAndNestedTypes_AreNamed() => MissingMembersTest.FixAsync(
        """
        namespace Shop
        {
            public static partial class Outer
            {
                [Contract("Test")]
                public sealed partial record Order<T>
                {
                    [Required] public T? Extra { get; init; }
                    [Required] public Box<Inner>? Box { get; init; }
                }

                public sealed record Inner
                {
                    [Required] public Kind? Kind { get; init; }
                }

                public enum Kind { Small }
            }

            public sealed record Box<T>
            {
                [Required] public T? Value { get; init; }
            }
        }
        """,
        """
        using Shop;

        class Program
        {
            object Create() => new {|ORD3001:Outer.Order<Outer.Inner>|}();
        }
        """,
        """
        using Shop;

        class Program
        {
            object Create() => new Outer.Order<Outer.Inner>
            {
                Extra = new Outer.Inner
                {
                    Kind = Outer.Kind.Small,
                },
                Box = new Box<Outer.Inner>
                {
                    Value = new Outer.Inner
                    {
                        Kind = Outer.Kind.Small,
                    },
                },
            };
        }
        """);

    [Fact]
    public Task RecursiveTypes_End()
    {
        const string contracts = """
            [Contract("Test")]
            public sealed partial record Order
            {
                [Required] public Node? Root { get; init; }
            }

            public sealed record Node
            {
                [Required] public string? Name { get; init; }
                [Required] public IReadOnlyList<Node>? Children { get; init; }
                public Node? Parent { get; init; }
                [Required] public Order? Order { get; init; }
            }
            """;
        var test = new MissingMembersTest
        {
            TestCode = """
                class Program
                {
                    Order Create() => new {|ORD3001:Order|}();
                }
                """,
            FixedCode = """
                class Program
                {
                    Order Create() => new Order
                    {
                        Root = new {|ORD3001:Node|}
                        {
                            Name = "name",
                            Children = [],
                        },
                    };
                }
                """,

            // An order that must contain itself cannot be completed.
            FixedState = { MarkupHandling = MarkupMode.Allow },
        };
        test.TestState.Sources.Add(MissingMembersTest.Usings + contracts);
        test.FixedState.Sources.Add(MissingMembersTest.Usings + contracts);
        return test.RunAsync();
    }

    [Fact]
    public Task ContractInContract_IsExpanded() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public sealed partial record Basket
        {
            [Required] public Order? Order { get; init; }
        }

        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
        }
        """,
        """
        class Program
        {
            Basket Create() => new {|ORD3001:Basket|}();
        }
        """,
        """
        class Program
        {
            Basket Create() => new Basket
            {
                Order = new Order
                {
                    Number = "number",
                },
            };
        }
        """);

    [Fact]
    public Task WhatCannotBeMade_IsNotOffered() => MissingMembersTest.NoFixAsync(
        """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public Abstract? Party { get; init; }
        }

        [Contract("Test")]
        public sealed partial record Closed
        {
            [Required] public string? Number { get; }
            [Required] public string? Name { get; private set; }
        }

        public abstract record Abstract
        {
            [Required] public string? Name { get; init; }
        }
        """,
        """
        class Program
        {
            Order One() => new {|ORD3001:Order|}();
            Closed Two() => new Closed();
        }
        """);
}
