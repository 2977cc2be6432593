using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.CallSites.Models;

namespace Ordain.Compiler.Tests;

/// <summary>Models of another project, which is where most of them are: the same reports as in one project, from metadata and from a project of the solution.</summary>
public sealed class ReferencedModelTests
{
    private const string Domain = """
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Friend")]

        [Contract("Acme")]
        public sealed partial record Order
        {
            [Required, Term("number")] public string? Number { get; init; }
            [Required, Term("buyer.email")] public string? Email { get; init; }
            [Term("note"), StringLength(3)] public string? Note { get; init; }
            [MoneyFormat(MoneyWireFormat.Number), Term("total")] public decimal? Total { get; init; }
        }

        public class Person { public string? Email { get; set; } }

        public class Filled : Person { public Filled() => Email = "a@b"; }

        public sealed class Guest : Person { public Guest() => Email = "guest@example.com"; }

        public record Contact(string? Email) { public string? Email { get; init; } = Email ?? "info@example.com"; }

        [PayloadFor<Order>]
        public partial class Cart { public string? Number { get; set; } public Person? Buyer { get; set; } public decimal? Total { get; set; } }

        [PayloadFor<Order>]
        public sealed partial class Preset
        {
            public string? Number { get; set; } = "1";
            public Person Buyer { get; set; } = new() { Email = "a@b" };
            [Term("note")] public string? Remark { get; set; }
        }

        [PayloadFor<Order>]
        public sealed partial class Half { public string? Number { get; set; } = "1"; public Person? Buyer { get; set; } }

        [PayloadFor<Order>]
        public sealed partial class Built { public Built() => Number = "1"; public string? Number { get; set; } public Person? Buyer { get; set; } }

        [PayloadFor<Order>]
        public sealed partial class Primary(string number) { public string? Number { get; set; } = number; [Term("buyer.email")] public string? Email { get; set; } }

        [PayloadFor<Order>]
        public sealed partial class Computed { public int Id { get; set; } public string? Number => Id > 0 ? "N-" + Id : null; [Term("buyer.email")] public string? Email { get; set; } }

        [PayloadFor<Order>]
        public sealed partial class Converted
        {
            [Term("number", Convert = nameof(Numbered))] public string? Id { get; set; }
            [Term("buyer.email")] public string? Email { get; set; }
            private static string Numbered(string id) => "N-" + id;
        }

        [PayloadFor<Order>]
        public sealed partial record Positional(string? Number, [property: Term("buyer.email")] string? Email);

        [PayloadFor<Order>]
        public sealed partial record Trimmed(string? Number) { public string? Number { get; init; } = Number ?? "1"; [Term("buyer.email")] public string? Email { get; init; } }

        [PayloadFor<Order>]
        public sealed partial record Reached { public string? Number { get; init; } public Contact? Buyer { get; init; } }

        [PayloadFor<Order>]
        public sealed partial class Closed { public string? Number { get; internal set; } public Person? Buyer { get; set; } public static Closed Make() => new() { Number = "1" }; }

        [PayloadFor<Order>]
        internal sealed partial class Hidden { public string? Number { get; set; } [Term("buyer.email")] public string? Email { get; set; } }

        """;

    /// <summary>What the model is like, the missing field with the member, code that is certainly wrong, and code that is nearly the same and may be right.</summary>
    private static readonly (string Name, string Field, string Member, string Wrong, string Right)[] _pairs =
    [
        ("initialized members", "email", "Buyer.Email", "_ = new {|#0:Half|}().Validate(Order.Contract);", "_ = new Preset().Validate(Order.Contract); _ = new Half { Buyer = person }.Validate(Order.Contract);"),
        ("a member that is set to null", "number", "Number", "_ = new {|#0:Preset|} { Number = null }.Validate(Order.Contract);", "_ = new Preset { Number = maybe }.Validate(Order.Contract);"),
        ("a constructor", "number", "Number", "_ = new {|#0:Built|} { Number = null, Buyer = person }.Validate(Order.Contract);", "_ = new Built().Validate(Order.Contract);"),
        ("a primary constructor", "number", "Number", "_ = new {|#0:Primary|}(text) { Number = null, Email = text }.Validate(Order.Contract);", "_ = new Primary(text).Validate(Order.Contract);"),
        ("a computed member", "email", "Email", "_ = new {|#0:Computed|} { Id = 1, Email = null }.Validate(Order.Contract);", "_ = new Computed { Id = 1, Email = text }.Validate(Order.Contract);"),
        ("a private conversion", "email", "Email", "_ = new {|#0:Converted|} { Id = \"1\" }.Validate(Order.Contract);", "_ = new Converted { Id = \" \", Email = text }.Validate(Order.Contract);"),
        ("nothing to convert", "number", "Id", "_ = new {|#0:Converted|} { Email = text }.Validate(Order.Contract);", "_ = new Converted { Email = text, Id = maybe }.Validate(Order.Contract);"),
        ("a positional record", "number", "Number", "_ = new {|#0:Positional|}(\" \", text).Validate(Order.Contract);", "_ = new Positional(text, text).Validate(Order.Contract); _ = new Positional(null, text) { Number = text }.Validate(Order.Contract);"),
        ("a member that makes more of its parameter", "number", "Number", "_ = new {|#0:Trimmed|}(text) { Number = null, Email = text }.Validate(Order.Contract);", "_ = new Trimmed(null) { Email = text }.Validate(Order.Contract);"),
        ("an object that makes more of its parameter", "email", "Buyer.Email", "_ = new {|#0:Reached|} { Number = text, Buyer = new Contact(text) { Email = null } }.Validate(Order.Contract);", "_ = new Reached { Number = text, Buyer = new Contact(null) }.Validate(Order.Contract);"),
        ("what such an object gives away", "number", "Number", "_ = new {|#0:Cart|} { Number = null, Buyer = person }.Validate(Order.Contract);", "_ = new Cart { Number = new Contact(null).Email, Buyer = person }.Validate(Order.Contract);"),
        ("an object of a derived type", "email", "Buyer.Email", "_ = new {|#0:Cart|} { Number = text, Buyer = new Person() }.Validate(Order.Contract);", "_ = new Cart { Number = text, Buyer = new Guest() }.Validate(Order.Contract); _ = new Cart { Number = text, Buyer = new Own() }.Validate(Order.Contract);"),
        ("a setter that nobody can call", "email", "Buyer.Email", "_ = new {|#0:Closed|}().Validate(Order.Contract);", "_ = new Closed { Buyer = person }.Validate(Order.Contract); _ = Closed.Make().Validate(Order.Contract);"),
        ("branches", "number", "Number", "var cart = new {|#0:Cart|} { Buyer = person }; if (flag) { cart.Total = 1; } _ = cart.Validate(Order.Contract);", "var cart = new Cart { Buyer = person }; if (flag) { cart.Number = text; } _ = cart.Validate(Order.Contract);"),
        ("a copy", "number", "Number", "var one = new Reached { Buyer = contact }; var two = one {|#0:with|} { Buyer = contact }; _ = two.Validate(Order.Contract);", "var one = new Reached { Buyer = contact }; var two = one with { Number = text }; _ = two.Validate(Order.Contract);"),
    ];

    private static readonly Lazy<MetadataReference[]> _models = new(static () => [Libraries.Image(ModelCallSiteTests.Models), Libraries.Project(ModelCallSiteTests.Models)]);

    private static readonly Lazy<MetadataReference[]> _domain = new(static () => [Libraries.Image(Domain), Libraries.Project(Domain)]);

    private static MetadataReference DomainAs(bool isImage) => _domain.Value[isImage ? 0 : 1];

    private static string Client(IEnumerable<string> statements) => $$"""
        public sealed class Own : Filled { }

        public static class Client
        {
            {{string.Concat(statements.Select((text, number) => $$"""
                public static void Run{{number}}(Person person, Contact contact, string text, string? maybe, bool flag)
                {
                    {{text.Replace("{|#0:", "{|#" + number.ToString(System.Globalization.CultureInfo.InvariantCulture) + ":", StringComparison.Ordinal)}}
                }

                """))}}
        }
        """;

    private static DiagnosticResult NotSet(string field, string member, int location = 0) => Creation.NotSet(DiagnosticSeverity.Error, "Acme", field, member, location);

    [Theory, InlineData(true), InlineData(false)]
    public Task WhatIsCertainInOneProject_IsReported(bool isImage) => Creation.Verify(ModelCallSiteTests.Wrong, [_models.Value[isImage ? 0 : 1]], ModelCallSiteTests.Expected);

    [Theory, InlineData(true), InlineData(false)]
    public Task WhatMayBeRightInOneProject_IsSilent(bool isImage) => Creation.Verify(ModelCallSiteTests.Right, [_models.Value[isImage ? 0 : 1]]);

    [Theory, InlineData(true), InlineData(false)]
    public Task WhatIsCertain_IsReported(bool isImage) => Creation.Verify(
        Client(_pairs.Select(pair => pair.Wrong)), [DomainAs(isImage)], [.. _pairs.Select((pair, number) => NotSet(pair.Field, pair.Member, number))]);

    [Theory, InlineData(true), InlineData(false)]
    public Task WhatMayBeRight_IsSilent(bool isImage) => Creation.Verify(Client(_pairs.Select(pair => pair.Right)), [DomainAs(isImage)]);

    [Theory, InlineData(true), InlineData(false)]
    public Task ReadyFor_AsksForItsContract(bool isImage) => Creation.Verify(
        """
        public static class Client
        {
            [ReadyFor<Order>] public static Half Wrong() => {|#0:new|}();
            [ReadyFor<Order>] public static Preset Right() => new();
            public static Half Nobody() => new();
        }
        """,
        [DomainAs(isImage)],
        NotSet("email", "Buyer.Email"));

    [Theory, InlineData(true), InlineData(false)]
    public Task AmountInTheWrongUnit_IsReported(bool isImage) => Creation.Verify(
        """
        public static class Client
        {
            public static void Run(Cart cart, Computed computed, decimal price)
            {
                cart.Total = {|#0:(int)(cart.Total!.Value * 100)|};
                computed.Id = (int)(price * 100);
                _ = cart.Validate(Order.Contract);
            }
        }
        """,
        [DomainAs(isImage)],
        new DiagnosticResult("ORD3006", DiagnosticSeverity.Warning).WithLocation(0));

    /// <summary>What is internal is seen by those who are told its name.</summary>
    [Theory, InlineData(true, true), InlineData(true, false), InlineData(false, true), InlineData(false, false)]
    public Task InternalModels_AreFollowedWhereTheyAreVisible(bool isImage, bool isFriend) => Creation.Verify(
        isFriend
            ? "public static class Client { public static void Run(Person person) { _ = new {|#0:Hidden|}().Validate(Order.Contract); _ = new {|#1:Closed|} { Buyer = person }.Validate(Order.Contract); } }"
            : "public static class Client { public static void Run(Person person) { _ = new Closed { Buyer = person }.Validate(Order.Contract); } }",
        project =>
        {
            project.AssemblyName = isFriend ? "Friend" : "Stranger";
            project.AdditionalReferences.Add(DomainAs(isImage));
        },
        isFriend ? [NotSet("number, email", "Number', 'Email"), NotSet("number", "Number", 1)] : []);

    private const string NewContract = """[Contract("Acme")] public sealed partial record Order { [Required] public string? Number { get; init; } [Required] public string? Email { get; init; } }""";

    private const string OldContract = """[Contract("Acme")] public sealed partial record Order { [Required] public string? Number { get; init; } public string? Email { get; init; } }""";

    private const string NewModel = "[PayloadFor<Order>] public sealed partial class Cart { public string? Number { get; set; } public string? Email { get; set; } }";

    /// <summary>A model carries the rules that its contract had when it was compiled: those of another version of the contract are not its own.</summary>
    [Theory, InlineData(NewContract), InlineData(OldContract)]
    public Task ModelOfAnotherVersionOfItsContract_IsSilent(string compiledWith) => Creation.Verify(
        "public static class Client { public static void Run() { _ = new {|#0:Cart|} { Number = \"1\" }.Validate(Order.Contract); } }".Replace(compiledWith == NewContract ? "{|none|}" : "{|#0:Cart|}", "Cart", StringComparison.Ordinal),
        [Libraries.Image(NewContract, "Contracts"), Libraries.Image(NewModel, "Domain", true, Libraries.Image(compiledWith, "Contracts"))],
        compiledWith == NewContract ? [NotSet("email", "Email")] : []);

    [Fact]
    public Task ModelWithoutAStamp_IsSilent() => Creation.Verify(
        "public static class Client { public static void Run() { _ = new Cart { Number = \"1\" }.Validate(Order.Contract); } }",
        [Libraries.Image(NewContract, "Contracts"), Libraries.Image(
            """
            [PayloadFor<Order>]
            public sealed class Cart : IPayload<Cart, Order>
            {
                public string? Number { get; set; }
                public string? Email { get; set; }
                static void IPayload<Cart, Order>.Validate(Cart payload, ref ViolationCollector violations) { }
                static void IPayload<Cart, Order>.Write(Cart payload, ref PayloadWriter writer) { }
            }
            """, "Domain", false, Libraries.Image(NewContract, "Contracts"))]);

    [Fact]
    public void Plan_IsReadOnceForAllCompilations_AndKeepsNoneOfThem()
    {
        CSharpCompilation compilation = CSharpCompilation.Create("Shop", [], [.. TestReferences.Framework, TestReferences.For(typeof(ContractAttribute).Assembly), DomainAs(isImage: true)]);
        (WeakReference old, object first) = Read(compilation, "Old.cs");
        (_, object second) = Read(compilation, "New.cs");

        Assert.Same(first, second);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(old.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Compilation, object Plan) Read(CSharpCompilation compilation, string path)
    {
        CSharpCompilation edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("", path: path));
        ModelPlan? plan = new CallSiteModel(edited).PlanOf(edited.GetTypeByMetadataName("Cart")!, edited.GetTypeByMetadataName("Order")!, CancellationToken.None);
        return (new WeakReference(edited), Assert.IsType<ModelPlan>(plan));
    }
}
