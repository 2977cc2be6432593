using Ordain.CodeFixes.Tests.Support;
using Ordain.Compiler.Analysis.Mapping;

namespace Ordain.CodeFixes.Tests.Models;

public sealed class CorrectTermFixTests
{
    private const string Contract = """
        using System.ComponentModel.DataAnnotations;
        using Ordain;

        [Contract("Acme")]
        public sealed partial record Order
        {
            [Term("colour")] public string? Colour { get; init; }
            [Term("size")] public string? Size { get; init; }
            public Person? Customer { get; init; }
        }

        public sealed record Person { [Term("nickname")] public string? Nick { get; init; } }


        """;

    [Fact]
    public Task Term_BecomesTheNearest() => FixAsync(
        """
        [PayloadFor<Order>]
        public sealed partial record Model
        {
            [{|ORD2007:Term("color")|}] public string? Paint { get; init; } // which
            [{|ORD2007:Term(@"sice", Convert = nameof(Up))|}] public string? Large { get; init; }
            [{|ORD2007:Term(Words.Nick)|}] public string? Called { get; init; }
            private static string Up(string text) => text.ToUpperInvariant();
        }

        public static class Words { public const string Nick = "customer.nicknam"; }
        """,
        """
        [PayloadFor<Order>]
        public sealed partial record Model
        {
            [Term("colour")] public string? Paint { get; init; } // which
            [Term(@"size", Convert = nameof(Up))] public string? Large { get; init; }
            [Term("Customer.nickname")] public string? Called { get; init; }
            private static string Up(string text) => text.ToUpperInvariant();
        }

        public static class Words { public const string Nick = "customer.nicknam"; }
        """);

    [Fact]
    public Task NothingIsNear_NoFix()
    {
        const string Model = """
            [PayloadFor<Order>]
            public sealed partial record Model
            {
                [{|ORD2007:Term("weatherForecast")|}] public string? Paint { get; init; }
            }
            """;
        return FixAsync(Model, Model);
    }

    private static Task FixAsync(string model, string fixedModel) => new FixTest<MappingAnalyzer, CorrectTermFix>
    {
        TestCode = Contract + model,
        FixedCode = Contract + fixedModel,
    }.RunAsync();
}
