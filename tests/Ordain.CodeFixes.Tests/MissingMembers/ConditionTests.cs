using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.MissingMembers;

/// <summary>Members that a condition requires.</summary>
public sealed class ConditionTests
{
    private const string Contracts = """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public Method? Method { get; init; }

            [RequiredWhen("Method is Method.Card")]
            public Card? Card { get; init; }

            [RequiredWhen("Method is Method.Invoice")]
            public string? Email { get; init; }

            [RequiredWhen("Email == \"email\"")]
            public string? Language { get; init; }
        }

        public enum Method
        {
            Card,
            Invoice,
        }

        public sealed record Card
        {
            [Required] public bool? IsSaved { get; init; }

            [RequiredWhen("IsSaved == false")]
            public string? Token { get; init; }
        }
        """;

    [Fact]
    public Task ConditionThatHolds_GetsItsMember() => FixAsync(
        """
        class Program
        {
            Order One() => new {|ORD3002:Order|} { Method = Method.Card };
        }
        """,
        """
        class Program
        {
            Order One() => new Order
            {
                Method = Method.Card,
                Card = new Card
                {
                    IsSaved = false,
                    Token = "token",
                }
            };
        }
        """);

    [Fact]
    public Task ValueThatMakesAConditionHold_BringsItsMember() => FixAsync(
        """
        class Program
        {
            Order One() => new {|ORD3001:Order|}();
            Order Two() => new {|ORD3002:Order|} { Method = Method.Invoice };
        }
        """,
        """
        class Program
        {
            Order One() => new Order
            {
                Method = Method.Card,
                Card = new Card
                {
                    IsSaved = false,
                    Token = "token",
                },
            };
            Order Two() => new Order
            {
                Method = Method.Invoice,
                Email = "email",
                Language = "language"
            };
        }
        """);

    [Fact]
    public Task BothKinds_AtOneCreation() => MissingMembersTest.FixAsync(
        """
        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
            public bool? IsGift { get; init; }
            [RequiredWhen("IsGift == true")] public string? Greeting { get; init; }
        }
        """,
        """
        class Program
        {
            Order One() => new {|ORD3001:{|ORD3002:Order|}|}
            {
                IsGift = true,
            };
        }
        """,
        """
        class Program
        {
            Order One() => new Order
            {
                IsGift = true,
                Number = "number",
                Greeting = "greeting",
            };
        }
        """);

    [Fact]
    public Task MembersThatAreSetLater_AreNotAdded() => FixAsync(
        """
        using Ordain;

        class Program
        {
            ValidationResult One()
            {
                Later later = new {|ORD3001:Later|} { Number = null };
                later.Name = "a";
                return later.Validate();
            }
        }
        """,
        """
        using Ordain;

        class Program
        {
            ValidationResult One()
            {
                Later later = new Later { Number = "number" };
                later.Name = "a";
                return later.Validate();
            }
        }
        """,
        """
        [Contract("Test")]
        public sealed partial record Later
        {
            [Required] public string? Number { get; init; }
            [RequiredWhen("Number == \"number\"")] public string? Name { get; set; }
        }
        """);

    private static Task FixAsync(string code, string fixedCode, string contracts = Contracts) => MissingMembersTest.FixAsync(contracts, code, fixedCode);
}
