using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.MissingMembers;

/// <summary>Types are named so that they bind where they stand, as short as that allows.</summary>
public sealed class NameTests
{
    private const string Contracts = """
        namespace Shop.Orders
        {
            [Contract("Test")]
            public sealed partial record Order
            {
                [Required] public Color? Color { get; init; }
                [Required] public Parts.Box? Box { get; init; }
                [Required] public Money? Total { get; init; }
                [Required] public DateTimeOffset? Time { get; init; }
            }

            public enum Color { Red }
        }

        namespace Shop.Orders.Parts
        {
            public sealed record Box
            {
                [Required] public string? Name { get; init; }
            }
        }
        """;

    [Fact]
    public Task MissingUsings_AreAdded() => MissingMembersTest.FixAsync(
        Contracts,
        """
        using Shop.Orders;

        namespace App;

        class Program
        {
            Order Create() => new {|ORD3001:Order|}();
        }
        """,
        """
        using System;
        using Ordain;
        using Shop.Orders;
        using Shop.Orders.Parts;

        namespace App;

        class Program
        {
            Order Create() => new Order
            {
                Color = Color.Red,
                Box = new Box
                {
                    Name = "name",
                },
                Total = new Money(0.01m, "AUD"),
                Time = DateTimeOffset.UtcNow,
            };
        }
        """);

    [Fact]
    public Task GlobalUsings_AreSeen() => MissingMembersTest.FixAsync(
        """
        namespace Shop
        {
            [Contract("Test")]
            public sealed partial record Order
            {
                [Required] public DateTimeOffset? Time { get; init; }
            }
        }
        """,
        """
        global using System;

        class Program
        {
            object Create() => new {|ORD3001:Shop.Order|}();
        }
        """,
        """
        global using System;

        class Program
        {
            object Create() => new Shop.Order { Time = DateTimeOffset.UtcNow };
        }
        """);

    [Fact]
    public Task AmbiguousNames_AreQualified() => MissingMembersTest.FixAsync(
        """
        namespace Shop
        {
            [Contract("Test")]
            public sealed partial record Order
            {
                [Required] public Color? Color { get; init; }
                [Required] public Box? Box { get; init; }
            }

            public enum Color { Red }

            public sealed record Box
            {
                [Required] public string? Name { get; init; }
            }
        }

        namespace Other
        {
            public sealed record Box;
        }
        """,
        """
        using Other;
        using Shop;

        class Program
        {
            string Color => "";

            Order Create() => new {|ORD3001:Order|}();
        }
        """,
        """
        using Other;
        using Shop;

        class Program
        {
            string Color => "";

            Order Create() => new Order
            {
                Color = Shop.Color.Red,
                Box = new Shop.Box
                {
                    Name = "name",
                },
            };
        }
        """);

    [Fact]
    public Task TypesInNoNamespace_AreQualifiedWhereTheyAreHidden() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public Color? Color { get; init; }
            [Required] public Box? Box { get; init; }
        }

        public enum Color { Red }

        public sealed record Box;
        """,
        """
        namespace App
        {
            class Color;

            class Program
            {
                Order Create() => new {|ORD3001:Order|}();
            }
        }
        """,
        """
        namespace App
        {
            class Color;

            class Program
            {
                Order Create() => new Order
                {
                    Color = global::Color.Red,
                    Box = new Box(),
                };
            }
        }
        """);

    [Fact]
    public Task WindowsLineEnds_AreUsedForUsings() => MissingMembersTest.FixAsync(
        "[Contract(\"Test\")] public sealed partial record Order { [Required] public Guid? Id { get; init; } }",
        "using Ordain;\r\n\r\nclass Program\r\n{\r\n    Order Create() => new {|ORD3001:Order|}();\r\n}\r\n",
        "using System;\r\nusing Ordain;\r\n\r\nclass Program\r\n{\r\n    Order Create() => new Order { Id = Guid.Empty };\r\n}\r\n");
}
