using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>The generated method that tells the compiler what is not null in a valid order.</summary>
public sealed class ReadyMethodTests
{
    private const string Contract = """
        [Contract("Acme")]
        public partial record Order
        {
            [Required] public string? Number { get; init; }
            [Required] public decimal? Total { get; init; }
            [Required, DefaultsTo(Value = "en-AU")] public string? Locale { get; init; }
            [RequiredWhen("Total > 1")] public string? Note { get; init; }
            [Required] public string Name { get; init; } = "a";
        }

        [Contract("Acme")]
        public partial record Larger : Order
        {
            [Required] public string? More { get; init; }
        }

        [Contract("Acme")]
        public partial struct Value
        {
            [Required] public string? Number { get; set; }
        }

        """;

    [Theory]
    [InlineData("static int Run(Order order) => order.IsReady() ? order.Number.Length + (int)order.Total.Value : 0;")]
    [InlineData("static int Run(Order order) { if (!order.IsReady()) { return 0; } return order.Number.Length; }")]
    [InlineData("static int Run(Larger order) => order.IsReady() ? order.More.Length : 0;")]
    [InlineData("static int Run(Value order) => order.IsReady() ? order.Number.Length : 0;")]
    public void RequiredMembers_AreKnown(string method) => Assert.Empty(WarningsOf(method));

    [Theory]
    [InlineData("static int Run(Order order) => order.IsReady() ? 0 : order.Number.Length;")]
    [InlineData("static int Run(Order order) => order.IsReady() ? order.Locale.Length : 0;")]
    [InlineData("static int Run(Order order) => order.IsReady() ? order.Note.Length : 0;")]
    [InlineData("static int Run(Order order) => order.Number.Length;")]
    public void OtherMembers_AreNot(string method) => Assert.Equal(["CS8602"], WarningsOf(method));

    [Fact]
    public void OneThatSomebodyWrote_IsLeftAlone()
    {
        Compilation compilation = Run("""
            [Contract("Acme")]
            public sealed partial record Order
            {
                [Required] public string? Number { get; init; }
                public bool IsReady { get; init; }
            }
            """);

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591"));
        Assert.IsType<IPropertySymbol>(Assert.Single(compilation.GetTypeByMetadataName("Order")!.GetMembers("IsReady")), exactMatch: false);
    }

    [Fact]
    public void Method_SaysWhatTheValidatorSays()
    {
        using GeneratedAssembly assembly = GeneratedAssembly.Load(Run(Contract + """
            public static class Client
            {
                public static bool Empty() => new Order().IsReady();
                public static bool Whole() => new Order { Number = "1", Total = 1 }.IsReady();
                public static bool Half() => new Order { Number = "1", Total = 2 }.IsReady();
                public static bool Inherited() => new Larger { Number = "1", Total = 1 }.IsReady();
            }
            """));
        Type client = assembly.GetType("Client");

        Assert.Equal([false, true, false, false], new[] { "Empty", "Whole", "Half", "Inherited" }.Select(name => (bool)client.GetMethod(name)!.Invoke(null, null)!));
    }

    private static string[] WarningsOf(string method) =>
        [.. Run(Contract + $"public static class Client {{ public {method} }}").GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591").Select(diagnostic => diagnostic.Id)];

    private static Compilation Run(string source) => Generation.Run(source, Generation.Options with { Guards = GeneratorGuards.NoException }).OutputCompilation;
}
