using Ordain.CodeFixes.Tests.Support;

namespace Ordain.CodeFixes.Tests.MissingMembers;

public sealed class FixAllTests
{
    private const string Contracts = """
        using System.ComponentModel.DataAnnotations;
        using Ordain;

        namespace Shop;

        [Contract("Test")]
        public sealed partial record Order
        {
            [Required] public string? Number { get; init; }
            public Kind Kind { get; init; }
            [RequiredWhen("Kind is Kind.Gift")] public Greeting? Greeting { get; init; }
        }

        public sealed record Greeting
        {
            [Required] public string? Text { get; init; }
            [Required] public Kind? Kind { get; init; }
        }

        public enum Kind { Plain, Gift }
        """;

    private const string First = """
        class First
        {
            object One() => new {|ORD3001:Shop.Order|}();
            object Two() => new {|ORD3001:{|ORD3002:Shop.Order|}|} { Kind = Shop.Kind.Gift };
            object Three() => new {|ORD3001:Shop.Order|} { Greeting = new {|ORD3001:Shop.Greeting|}() };
        }
        """;

    private const string FirstFixed = """
        using Shop;

        class First
        {
            object One() => new Shop.Order { Number = "number" };
            object Two() => new Shop.Order
            {
                Kind = Shop.Kind.Gift,
                Number = "number",
                Greeting = new Greeting
                {
                    Text = "text",
                    Kind = Kind.Plain,
                }
            };
            object Three() => new Shop.Order { Greeting = new Shop.Greeting
            {
                Text = "text",
                Kind = Kind.Plain,
            }, Number = "number" };
        }
        """;

    private const string Second = """
        class Second
        {
            object One() => new {|ORD3001:Shop.Order|}();
        }
        """;

    private const string SecondFixed = """
        class Second
        {
            object One() => new Shop.Order { Number = "number" };
        }
        """;

    [Fact]
    public Task DocumentProjectAndSolution_AreFixed()
    {
        var test = new MissingMembersTest
        {
            TestState = { Sources = { First, Second, Contracts }, AdditionalProjects = { ["Other"] = { Sources = { Second, Contracts } } } },
            FixedState = { Sources = { FirstFixed, SecondFixed, Contracts }, AdditionalProjects = { ["Other"] = { Sources = { SecondFixed, Contracts } } } },
        };
        test.TestState.AdditionalProjects["Other"].AdditionalReferences.AddRange(test.TestState.AdditionalReferences);
        test.FixedState.AdditionalProjects["Other"].AdditionalReferences.AddRange(test.TestState.AdditionalReferences);
        return test.RunAsync();
    }
}
