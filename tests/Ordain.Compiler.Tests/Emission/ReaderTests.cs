namespace Ordain.Compiler.Tests;

/// <summary>Readers compile, whatever the types are.</summary>
public sealed class ReaderTests
{
    [Theory]
    [InlineData("public sealed class Part { public Part() { } public Part(string name) { Name = name; } public string? Name { get; } }")]
    [InlineData("public sealed class Part { [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] public Part(string name) => Name = name; public required string Name { get; init; } }")]
    [InlineData("public sealed class Part { public required string Name; public required int? Number { get; set; } }")]
    [InlineData("public sealed class Part { public int list { get; init; } = 1; public int read { get; init; } public int seen { get; init; } = 2; public int original { get; set; } public int result { get; set; } public int reader { get; set; } public List<int>? item { get; set; } public List<int>? key { get; set; } }")]
    [InlineData("public sealed class Part { public int @class { get; init; } = 1; public string? @return { get; set; } = \"\"; public string Plain { get; set; } = \"\"; }")]
    [InlineData("public record Part(string Name, DayOfWeek Day = DayOfWeek.Monday, decimal Price = 1.5m, char Letter = 'x', double Number = double.NaN, long Long = long.MinValue, int? Maybe = 3, string? Text = \"a\\\"b\");")]
    [InlineData("public record struct Part(string Name, int Number = 2) { public string? More { get; init; } = null; }")]
    [InlineData("public struct Part { public string Name; public int Number { get; set; } }")]
    [InlineData("public sealed class Part { private Part() { } public static Part Create() => new(); public string? Name { get; set; } }")]
    [InlineData("public class Part { internal Part() { } public string? Name { get; private set; } public int Number { get; protected internal set; } }")]
    [InlineData("public class Part<T> { public T? Name { get; set; } } public sealed class More : Part<int> { }")]
    [InlineData("public sealed class Part { public string this[int i] => \"\"; public string Name { set { } } public string? A { get; set; } public string? a { get; set; } }")]
    [InlineData("public sealed class Part { [Obsolete(\"x\", error: true)] public string? Name { get; set; } }")]
    [InlineData("public sealed class Part { public Part(in int number) => Number = number; public int Number { get; } }")]
    [InlineData("public sealed class Part { public Part(ref int number) => Number = number; public int Number { get; } }")]
    [InlineData("public sealed class Part { public Part(int NUMBER) => Number = NUMBER; public int Number { get; } [JsonPropertyName(\"\\uD800\")] public int Half { get; set; } [JsonPropertyName(\"\")] public int Nameless { get; set; } }")]
    public void Type_Compiles(string declaration)
    {
        GeneratorReport report = Generation.Run($$"""
            namespace Shop;

            [Contract("Acme")]
            public sealed partial class Order
            {
                public {{(declaration.Contains("Part<T>", StringComparison.Ordinal) ? "More" : "Part")}}? First { get; set; }

                public List<string>? list1 { get; set; }

                public List<string>? List { get; set; }
            }

            {{declaration}}
            """);

        Assert.Empty(report.GeneratorDiagnostics);
    }

    [Fact]
    public void ManyMembers_Compile() => Assert.Empty(Generation.Run($$"""
        namespace Shop;

        [Contract("Acme")]
        public sealed partial class Order
        {
            {{string.Join('\n', Enumerable.Range(0, 200).Select(number => $"public required int M{number} {{ get; init; }} public int K{number} {{ get; init; }} = {number};"))}}
        }
        """).GeneratorDiagnostics);

    [Fact]
    public void ContractThatCannotBeCreated_HasNoReader()
    {
        GeneratorReport report = Generation.Run("""
            namespace Shop;

            [Contract("Acme")]
            public abstract partial class Order { public string? Name { get; set; } }
            """);

        Assert.DoesNotContain("IReadablePayload", report.GeneratedSources.Single().Value, StringComparison.Ordinal);
    }
}
