using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Tests;

/// <summary>What is read from a contract equals what is read from one that means the same, and nothing else: the pipeline caches by it.</summary>
public sealed class SpecificationTests
{
    private const string Order = """
        [Contract("Acme", Operation = "POST /orders")]
        public sealed partial class Order
        {
            [Required, StringLength(5)]
            public string? Number { get; init; }

            [RequiredWhen("Number == \"A\"")]
            public Line? First { get; init; }

            public IReadOnlyList<Line>? Lines { get; init; }

            public int Count() => 1;
        }

        public sealed class Line
        {
            [DefaultsTo(Value = "x")]
            public string? Sku { get; init; }
        }
        """;

    private static ContractSpec Read(string source)
    {
        ImmutableArray<SyntaxTree> trees = [CSharpSyntaxTree.ParseText(source), CSharpSyntaxTree.ParseText(Generation.Usings)];
        CSharpCompilation compilation = CSharpCompilation.Create("Shop", trees, [.. TestReferences.Framework, TestReferences.For(typeof(ContractAttribute).Assembly)]);
        INamedTypeSymbol type = compilation.GetTypeByMetadataName("Order")!;
        return ContractReader.Read(type, type.FindAttribute(OrdainNames.Contract)!, compilation, report: null, CancellationToken.None)!;
    }

    [Fact]
    public void SameSource_GivesAnEqualSpecification()
    {
        ContractSpec one = Read(Order);
        ContractSpec other = Read(Order);

        Assert.NotSame(one, other);
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
    }

    [Theory]
    [InlineData("=> 1;", "{ return 2; }")]
    [InlineData("public sealed partial class Order", "// Comment.\n\npublic sealed   partial class Order")]
    [InlineData("[Required, StringLength(5)]", "[Required] [StringLength(maximumLength: 5)]")]
    [InlineData("StringLength(5)", "StringLength(2 + 3)")]
    [InlineData("public string? Number { get; init; }", "public System.String? Number { init; get; }")]
    [InlineData("public int Count()", "private long Sum()")]
    [InlineData("public sealed class Line", "public class Line")]
    public void SourceThatMeansTheSame_GivesAnEqualSpecification(string old, string now) => Assert.Equal(Read(Order), Read(Replace(old, now)));

    [Theory]
    [InlineData("StringLength(5)", "StringLength(6)")]
    [InlineData("[Required, ", "[")]
    [InlineData("\"Acme\"", "\"Acme2\"")]
    [InlineData("POST", "PUT")]
    [InlineData("class Order", "record Order")]
    [InlineData("Number == \\\"A\\\"", "Number == \\\"B\\\"")]
    [InlineData("public string? Number { get; init; }", "public string? Number { get; init; } = \"x\";")]
    [InlineData("IReadOnlyList<Line>?", "Line[]?")]
    [InlineData("IReadOnlyList<Line>?", "IReadOnlyList<Line?>?")]
    [InlineData("Value = \"x\"", "Value = \"y\"")]
    [InlineData("Sku", "Code")]
    public void SourceThatMeansSomethingElse_GivesAnotherSpecification(string old, string now) => Assert.NotEqual(Read(Order), Read(Replace(old, now)));

    private static string Replace(string old, string now)
    {
        Assert.Contains(old, Order, StringComparison.Ordinal);
        return Order.Replace(old, now, StringComparison.Ordinal);
    }
}
