using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>The generated methods that tell the compiler what is not null in a model that is valid for a contract.</summary>
public sealed class ModelReadyMethodTests
{
    private const string Declarations = """
        [Contract("Acme")]
        public partial record Order
        {
            [Required] public string? Number { get; init; }
            [Required] public decimal? Total { get; init; }
            [Required] public int Count { get; init; }
            [Required, DefaultsTo(Value = "en-AU")] public string? Locale { get; init; }
            [RequiredWhen("Total > 1")] public string? Note { get; init; }
            [Required, Term("buyer.email")] public string? Email { get; init; }
            [Required, Term("contact"), Term("backup")] public string? Contact { get; init; }
        }

        [Contract("Bolt")]
        internal partial record Hidden { [Required] public string? Note { get; init; } }

        public sealed record Person { public string? Email { get; init; } }

        [PayloadFor<Order>, PayloadFor<Hidden>]
        public partial record Cart
        {
            [Term("number")] public string? Id { get; init; }
            public decimal? Total { get; init; }
            public int? Count { get; init; }
            public string? Locale { get; init; }
            public string? Note { get; init; }
            public Person? Buyer { get; init; }
            public string? Contact { get; init; }
            public string? Backup { get; init; }
        }

        [PayloadFor<Order>]
        public partial record Larger : Cart
        {
            public string? More { get; init; }
        }

        [PayloadFor<Hidden>]
        public partial struct Small { public string? Note { get; set; } }

        """;

    [Theory]
    [InlineData("static int Run(Cart cart) => cart.IsReadyFor(Order.Contract) ? cart.Id.Length + (int)cart.Total.Value + cart.Buyer.ToString().Length : 0;")]
    [InlineData("static int Run(Cart cart) { if (!cart.IsReadyFor(Order.Contract)) { return 0; } return cart.Id.Length; }")]
    [InlineData("static int Run(Cart cart) => cart.IsReadyFor(Hidden.Contract) ? cart.Note.Length : 0;")]
    [InlineData("static int Run(Small cart) => cart.IsReadyFor(Hidden.Contract) ? cart.Note.Length : 0;")]
    [InlineData("static bool Run(Larger cart) => cart.IsReadyFor(Order.Contract) && cart.IsReadyFor(Hidden.Contract);")]
    public void RequiredMembers_AreKnown(string method) => Assert.Empty(WarningsOf(method));

    [Theory]
    [InlineData("static int Run(Cart cart) => cart.IsReadyFor(Order.Contract) ? 0 : cart.Id.Length;")]
    [InlineData("static int Run(Cart cart) => cart.IsReadyFor(Hidden.Contract) ? cart.Id.Length : 0;")]
    [InlineData("static int Run(Cart cart) => cart.IsReadyFor(Order.Contract) ? cart.Locale.Length : 0;")]
    [InlineData("static int Run(Cart cart) => cart.IsReadyFor(Order.Contract) ? cart.Note.Length : 0;")]
    [InlineData("static int Run(Cart cart) => cart.IsReadyFor(Order.Contract) ? cart.Contact.Length : 0;")]
    [InlineData("static int Run(Cart cart) => cart.IsReadyFor(Order.Contract) ? cart.Buyer.Email.Length : 0;")]
    public void OtherMembers_AreNot(string method) => Assert.Equal(["CS8602"], WarningsOf(method));

    [Fact]
    public void MemberThatTheContractCannotHaveAsNull_IsNotKnown() =>
        Assert.Equal(["CS8629"], WarningsOf("static int Run(Cart cart) => cart.IsReadyFor(Order.Contract) ? cart.Count.Value : 0;"));

    [Fact]
    public void OneThatSomebodyWrote_IsLeftAlone()
    {
        Compilation compilation = Run(Declarations + "[PayloadFor<Order>] public partial record Own : Cart { public string? IsReadyFor { get; init; } }");

        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Error));
        Assert.IsType<IPropertySymbol>(Assert.Single(compilation.GetTypeByMetadataName("Own")!.GetMembers("IsReadyFor")), exactMatch: false);
    }

    [Fact]
    public void Method_SaysWhatTheValidatorSays()
    {
        using GeneratedAssembly assembly = GeneratedAssembly.Load(Run(Declarations + """
            public static class Client
            {
                private static Cart Whole { get; } = new() { Id = "1", Total = 1, Count = 1, Contact = "c", Buyer = new() { Email = "e" } };
                public static bool Empty() => new Cart().IsReadyFor(Order.Contract);
                public static bool Valid() => Whole.IsReadyFor(Order.Contract);
                public static bool Other() => Whole.IsReadyFor(Hidden.Contract);
                public static bool Half() => (Whole with { Buyer = new() }).IsReadyFor(Order.Contract);
            }
            """));
        Type client = assembly.GetType("Client");

        Assert.Equal([false, true, false, false], new[] { "Empty", "Valid", "Other", "Half" }.Select(name => (bool)client.GetMethod(name)!.Invoke(null, null)!));
    }

    private static string[] WarningsOf(string method) =>
        [.. Run(Declarations + $"internal static class Client {{ public {method} }}").GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning && diagnostic.Id != "CS1591").Select(diagnostic => diagnostic.Id)];

    private static Compilation Run(string source) => Generation.Run(source, Generation.Options with { Guards = GeneratorGuards.NoException }).OutputCompilation;
}
