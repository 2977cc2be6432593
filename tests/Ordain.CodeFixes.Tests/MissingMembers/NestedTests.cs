using Microsoft.CodeAnalysis.CSharp;
using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.MissingMembers;

/// <summary>Objects in an order are made with all that they need themselves.</summary>
public sealed class NestedTests
{
    private const string Contracts = """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public Customer? Customer { get; init; }
            [Required, MinLength(1)] public IReadOnlyList<Item>? Items { get; init; }
        }

        public sealed record Customer
        {
            [Required, EmailAddress] public string? Email { get; init; }
            public string? Phone { get; init; }
            [Required] public Address? Address { get; init; }
            [Required, DefaultsTo(Value = "N/A")] public string? Title { get; init; }
            [Required] public string? Language { get; init; } = "en";
        }

        public sealed class Address
        {
            [Required, CountryCode] public string? Country { get; init; }
        }

        public struct Item
        {
            [Required] public string? Name { get; init; }
            [Required, Positive] public int? Quantity { get; init; }
        }
        """;

    [Fact]
    public Task Objects_AreExpanded() => MissingMembersTest.FixAsync(
        Contracts,
        """
        class Program
        {
            Order Create() => new {|ORD3001:Order|}();
        }
        """,
        """
        class Program
        {
            Order Create() => new Order
            {
                Customer = new Customer
                {
                    Email = "name@example.com",
                    Address = new Address
                    {
                        Country = "AU",
                    },
                },
                Items =
                [
                    new Item
                    {
                        Name = "name",
                        Quantity = 1,
                    },
                ],
            };
        }
        """);

    [Fact]
    public Task TargetTypedNew_IsContinued() => MissingMembersTest.FixAsync(
        Contracts,
        """
        class Program
        {
            Order Create() => {|ORD3001:new|}();
        }
        """,
        """
        class Program
        {
            Order Create() => new()
            {
                Customer = new()
                {
                    Email = "name@example.com",
                    Address = new()
                    {
                        Country = "AU",
                    },
                },
                Items =
                [
                    new()
                    {
                        Name = "name",
                        Quantity = 1,
                    },
                ],
            };
        }
        """);

    [Fact]
    public Task OlderLanguage_HasNoCollectionExpressions() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public IReadOnlyList<Item>? Items { get; init; }
            [Required] public List<string>? Notes { get; init; }
            [Required] public string?[]? Tags { get; init; }
        }

        public sealed record Item
        {
            [Required] public string? Name { get; init; }
        }
        """,
        """
        class Program
        {
            Order Create() => new {|ORD3001:Order|}();
        }
        """,
        """
        using System.Collections.Generic;

        class Program
        {
            Order Create() => new Order
            {
                Items = new Item[]
                {
                    new Item
                    {
                        Name = "name",
                    },
                },
                Notes = new List<string> { "notes" },
                Tags = new string?[] { "tags" },
            };
        }
        """,
        LanguageVersion.CSharp11);

    [Fact]
    public Task NullableContext_DecidesOnQuestionMarks() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public IReadOnlySet<string?>? Tags { get; init; }
        }
        """,
        """
        using System.Collections.Generic;

        class Program
        {
            Order One() => new {|ORD3001:Order|}();
        #nullable disable
            Order Two() => new {|ORD3001:Order|}();
        }
        """,
        """
        using System.Collections.Generic;

        class Program
        {
            Order One() => new Order { Tags = new HashSet<string?> { "tags" } };
        #nullable disable
            Order Two() => new Order { Tags = new HashSet<string> { "tags" } };
        }
        """);

    [Fact]
    public Task OrderOfATypeParameter_IsLeftAlone() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public partial record Order
        {
            [Required] public string? Number { get; init; }
        }
        """,
        """
        class Program
        {
            T Create<T>() where T : Order, new() => new T();
            Order Make() => new {|ORD3001:Order|}();
        }
        """,
        """
        class Program
        {
            T Create<T>() where T : Order, new() => new T();
            Order Make() => new Order { Number = "number" };
        }
        """);

    [Fact]
    public Task CreationsInsideTheOrder_AreFixed() => MissingMembersTest.FixAsync(
        Contracts,
        """
        class Program
        {
            Order Create() => new Order
            {
                Customer = new {|ORD3001:Customer|} { Phone = "5" },
                Items = [new {|ORD3001:Item|} { Name = "a" }, new() { Name = "b", Quantity = 1 }, {|ORD3001:new|}()],
            };

            Order Other() => new()
            {
                Customer = new() { Email = "a@b", Address = {|ORD3001:new|}() },
                Items = new[] { new {|ORD3001:Item|}() { Quantity = 2 } },
            };
        }
        """,
        """
        class Program
        {
            Order Create() => new Order
            {
                Customer = new Customer
                {
                    Phone = "5",
                    Email = "name@example.com",
                    Address = new Address
                    {
                        Country = "AU",
                    }
                },
                Items = [new Item { Name = "a", Quantity = 1 }, new() { Name = "b", Quantity = 1 }, new()
                {
                    Name = "name",
                    Quantity = 1,
                }],
            };

            Order Other() => new()
            {
                Customer = new() { Email = "a@b", Address = new() { Country = "AU" } },
                Items = new[] { new Item() { Quantity = 2, Name = "name" } },
            };
        }
        """);

    [Fact]
    public Task OuterAndInnerCreation_AreFixedTogether() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
            [Required] public int? Count { get; init; }
            public Customer? Customer { get; init; }
        }

        public sealed record Customer
        {
            [Required] public string? First { get; init; }
            [Required] public string? Last { get; init; }
        }
        """,
        """
        class Program
        {
            Order Create() => new {|ORD3001:Order|} { Customer = new {|ORD3001:Customer|} { Last = null } };
        }
        """,
        """
        class Program
        {
            Order Create() => new Order
            {
                Customer = new Customer { Last = "last", First = "first" },
                Number = "number",
                Count = 0
            };
        }
        """);
}
