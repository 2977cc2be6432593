using Ordain.CodeFixes.Tests.Support;
using Ordain.Compiler.Analysis.Definitions;

namespace Ordain.CodeFixes.Tests.MakePartial;

public sealed class MakePartialFixTests
{
    [Theory]
    [InlineData("public class {|ORD0001:Order|};", "public partial class Order;")]
    [InlineData("public sealed record {|ORD0001:Order|} { }", "public sealed partial record Order { }")]
    [InlineData("public record class {|ORD0001:Order|}(string Name);", "public partial record class Order(string Name);")]
    [InlineData("public readonly record struct {|ORD0001:Order|};", "public readonly partial record struct Order;")]
    [InlineData("struct {|ORD0001:Order|} { }", "partial struct Order { }")]
    [InlineData("class {|ORD0001:Order|}<T> where T : class { }", "partial class Order<T> where T : class { }")]
    [InlineData("internal /* why */  sealed class {|ORD0001:Order|} { }", "internal /* why */  sealed partial class Order { }")]
    public Task Type_IsMadePartial(string declaration, string expected) => FixAsync(
        $"""
        using Ordain;

        [Contract("Test")]
        {declaration}
        """,
        $"""
        using Ordain;

        [Contract("Test")]
        {expected}
        """);

    [Fact]
    public Task AttributesAndComments_AreKept() => FixAsync(
        """
        using Ordain;

        /// <summary>An order.</summary>
        [Contract("Test")] // of a provider
        /* no modifier */ class {|ORD0001:Order|}
        {
        }
        """,
        """
        using Ordain;

        /// <summary>An order.</summary>
        [Contract("Test")] // of a provider
        /* no modifier */ partial class Order
        {
        }
        """);

    [Fact]
    public Task TypesAround_AreFixedToo() => new FixTest<ContractDefinitionAnalyzer, MakePartialFix>
    {
        TestCode = """
            using Ordain;

            namespace Shop;

            public static class {|ORD0001:Outer|}
            {
                internal interface {|ORD0001:IMiddle|}<T>
                {
                    public partial struct Inner
                    {
                        [Contract("Test")]
                        public sealed record {|ORD0001:Order|}
                        {
                            public string? Name { get; init; }
                        }
                    }
                }
            }
            """,
        FixedCode = """
            using Ordain;

            namespace Shop;

            public static partial class Outer
            {
                internal partial interface IMiddle<T>
                {
                    public partial struct Inner
                    {
                        [Contract("Test")]
                        public sealed partial record Order
                        {
                            public string? Name { get; init; }
                        }
                    }
                }
            }
            """,

        // The analyzer reports the types around a contract with the contract, so outside of what it looks at.
        CodeFixTestBehaviors = CodeFixTestBehaviors.SkipLocalDiagnosticCheck,
    }.RunAsync();

    [Fact]
    public Task OpenEnum_IsMadePartial() => FixAsync(
        """
        using Ordain;

        [OpenEnum]
        public readonly struct {|ORD0001:Provider|};
        """,
        """
        using Ordain;

        [OpenEnum]
        public readonly partial struct Provider;
        """);

    [Fact]
    public Task SeveralDocumentsAndProjects_AreFixedAtOnce()
    {
        const string first = """
            [Ordain.Contract("Test")]
            public class {|ORD0001:One|};

            [Ordain.Contract("Test")]
            public class {|ORD0001:Two|};
            """;
        const string second = """
            [Ordain.Contract("Test")]
            public class {|ORD0001:Three|};
            """;
        const string firstFixed = """
            [Ordain.Contract("Test")]
            public partial class One;

            [Ordain.Contract("Test")]
            public partial class Two;
            """;
        const string secondFixed = """
            [Ordain.Contract("Test")]
            public partial class Three;
            """;
        const string other = """
            [Ordain.Contract("Test")]
            public class {|ORD0001:Four|};
            """;
        const string otherFixed = """
            [Ordain.Contract("Test")]
            public partial class Four;
            """;
        var test = new FixTest<ContractDefinitionAnalyzer, MakePartialFix>
        {
            TestState = { Sources = { first, second }, AdditionalProjects = { ["Other"] = { Sources = { other } } } },
            FixedState = { Sources = { firstFixed, secondFixed }, AdditionalProjects = { ["Other"] = { Sources = { otherFixed } } } },
        };
        test.TestState.AdditionalProjects["Other"].AdditionalReferences.AddRange(test.TestState.AdditionalReferences);
        test.FixedState.AdditionalProjects["Other"].AdditionalReferences.AddRange(test.TestState.AdditionalReferences);
        return test.RunAsync();
    }

    [Fact]
    public Task WindowsLineEnds_AreKept() => FixAsync(
        "using Ordain;\r\n\r\n[Contract(\"Test\")]\r\npublic class {|ORD0001:Order|}\r\n{\r\n}\r\n",
        "using Ordain;\r\n\r\n[Contract(\"Test\")]\r\npublic partial class Order\r\n{\r\n}\r\n");

    private static Task FixAsync(string code, string fixedCode) =>
        new FixTest<ContractDefinitionAnalyzer, MakePartialFix> { TestCode = code, FixedCode = fixedCode }.RunAsync();
}
