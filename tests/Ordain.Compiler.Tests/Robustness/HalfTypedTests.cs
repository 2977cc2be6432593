using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Tests;

/// <summary>Cases in which generators and analyzers of others have thrown.</summary>
public sealed class HalfTypedTests
{
    public static TheoryData<string> Sources =>
    [
        // Attributes.
        "[Contract] public partial class Order { }",
        "[Contract(] public partial class Order { }",
        "[Contract()] public partial class Order { }",
        "[Contract(null)] public partial class Order { }",
        "[Contract(5)] public partial class Order { }",
        "[Contract(Nope)] public partial class Order { }",
        "[Contract(nameof())] public partial class Order { }",
        "[Contract(typeof(Order))] public partial class Order { }",
        "[Contract(\"A\", Operation = )] public partial class Order { }",
        "[Contract(\"A\", Operation = null, Source = 5)] public partial class Order { }",
        "[Contract(\"A\"), Contract(\"B\")] public partial class Order { public string? A { get; init; } }",
        "[Contract(\"A\")",
        "[Contract(\"A\")] public",
        "[Contract(\"A\")] public partial",
        "[Contract(\"A\")] public partial class",
        "[Contract(\"A\")] public partial class Order",
        "[Contract(\"A\")] public partial class Order {",
        "[Contract(\"A\")] public partial class Order<",
        "[Contract(\"A\")] public partial class Order<> { }",
        "[Contract(\"A\")] public partial class { public string? A { get; init; } }",
        "[Contract(\"A\")] partial Order { }",
        "[Contract(\"A\")] public partial enum Order { A }",
        "[Contract(\"A\")] public partial interface Order { string? A { get; } }",
        "[Contract(\"A\")] public partial delegate void Order();",
        "[Contract(\"A\")] public string? Order { get; init; }",
        "[OpenEnum(] public readonly partial struct Color { [WireName(] public static partial Color Red { get; } }",
        "[OpenEnum] public readonly partial struct Color { [WireName()] public static partial Color Red { get; } [WireName(null)] public static partial Color Blue { get; } [WireName(5)] public static partial int Green { get; } }",
        "[OpenEnum] public readonly partial struct Color { [WireName(\"A\")] public static partial Color Red { get; set; } [WireName(\"A\")] public static partial Color Red { get; } }",
        "[OpenEnum] public partial class Color { }",
        "[OpenEnum, Contract(\"A\")] public readonly partial struct Color { [WireName(\"A\")] public static partial Color Red { get; } }",
        "[OpenEnum(Pattern = \"(\")] public readonly partial struct Color { } [Contract(\"A\")] public partial class Order { public Color A { get; init; } }",
        "public partial class Order { [Contract(\"A\")] }",

        // Attributes of members.
        Member("[RequiredWhen] public string? A { get; init; }"),
        Member("[RequiredWhen(] public string? A { get; init; }"),
        Member("[RequiredWhen()] public string? A { get; init; }"),
        Member("[RequiredWhen(null)] public string? A { get; init; }"),
        Member("[RequiredWhen(5)] public string? A { get; init; }"),
        Member("[RequiredWhen(nameof())] public string? A { get; init; }"),
        Member("[RequiredWhen(nameof(Nope))] public string? A { get; init; }"),
        Member("[RequiredWhen(\"A is nu] public string? A { get; init; }"),
        Member("[RequiredWhen(\"A == \\\"\")] public string? A { get; init; }"),
        Member("[RequiredWhen(\"(((\")] public string? A { get; init; }"),
        Member("[RequiredWhen(\"\"\"A is null\")] public string? A { get; init; }"),
        Member("[RequiredWhen(\"A is null\" + )] public string? A { get; init; }"),
        Member("[RequiredWhen(\"A\", \"B\")] public string? A { get; init; }"),
        Member("[RequiredWhen(Source = \"x\")] public string? A { get; init; }"),
        Member("[DefaultsTo] public string? A { get; init; }"),
        Member("[DefaultsTo(Value = )] public string? A { get; init; }"),
        Member("[DefaultsTo(Value = null)] public string? A { get; init; }"),
        Member("[DefaultsTo(Value = typeof(int))] public string? A { get; init; }"),
        Member("[DefaultsTo(Value = new[] { 1 })] public string? A { get; init; }"),
        Member("[DefaultsTo(nameof())] public string? A { get; init; }"),
        Member("[DefaultsTo(\"A\")] public string? A { get; init; }"),
        Member("[DefaultsTo(Value = double.NaN)] public decimal? A { get; init; }"),
        Member("[DefaultsTo(Value = 300)] public byte? A { get; init; }"),
        Member("[DefaultsTo(Value = 1.5)] public int? A { get; init; }"),
        Member("[DefaultsTo(Value = 5)] public Line? A { get; init; }"),
        Member("[StringLength] public string? A { get; init; }"),
        Member("[StringLength(5, MinimumLength = )] public string? A { get; init; }"),
        Member("[StringLength(\"5\")] public string? A { get; init; }"),
        Member("[Length(1)] public string? A { get; init; }"),
        Member("[MaxLength(null)] public string? A { get; init; }"),
        Member("[Range(1)] public int A { get; init; }"),
        Member("[Range(1, )] public int A { get; init; }"),
        Member("[Range(typeof(int), \"a\", \"b\")] public int A { get; init; }"),
        Member("[Range(typeof(Nope), \"1\", \"2\")] public int A { get; init; }"),
        Member("[Range(double.NaN, double.NegativeInfinity)] public decimal A { get; init; }"),
        Member("[Range(double.NaN, double.NaN)] public double A { get; init; }"),
        Member("[RegularExpression(null)] public string? A { get; init; }"),
        Member("[RegularExpression] public string? A { get; init; }"),
        Member("[CurrencyCode(null)] public string? A { get; init; }"),
        Member("[CurrencyCode(null, null)] public string? A { get; init; }"),
        Member("[CurrencyCode((string)null!, \"AUD\")] public string? A { get; init; }"),
        Member("[CurrencyCode(5)] public string? A { get; init; }"),
        Member("[Locale((LocaleForm)99)] public string? A { get; init; }"),
        Member("[MoneyFormat((MoneyWireFormat)99, Decimals = -5)] public decimal A { get; init; }"),
        Member("[MoneyFormat] public decimal A { get; init; }"),
        Member("[JsonPropertyName] public string? A { get; init; }"),
        Member("[JsonPropertyName(null)] public string? A { get; init; }"),
        Member("[JsonPropertyOrder] public string? A { get; init; }"),
        Member("[JsonPropertyOrder(int.MinValue)] public string? A { get; init; }"),
        Member("[JsonIgnore(Condition = (JsonIgnoreCondition)99)] public string? A { get; init; }"),
        Member("[JsonConverter] public Kind A { get; init; }"),
        Member("[Nope] public string? A { get; init; }"),
        Member("[Nope(\"x\"), Required] public string? A { get; init; }"),
        Member("[Required, Required] public string? A { get; init; }"),
        Member("[Source(null)] public string? A { get; init; }"),
        Member("[Required"),
        Member("[Required]"),
        Member("[] public string? A { get; init; }"),

        // Members.
        Member("public string? A"),
        Member("public string? A {"),
        Member("public string? A { get"),
        Member("public string? A { get; init; } public string? A { get; init; }"),
        Member("public string? A { get; init; } public int A() => 1; public int A;"),
        Member("public string? { get; init; }"),
        Member("public ? A { get; init; }"),
        Member("public List<> A { get; init; }"),
        Member("public List<List<>>? A { get; init; }"),
        Member("public Dictionary<string>? A { get; init; }"),
        Member("public Nope<string>? A { get; init; }"),
        Member("public Nope? A { get; init; } public List<Nope>? B { get; init; } public Dictionary<string, Nope>? C { get; init; }"),
        Member("public void A { get; init; }"),
        Member("public ref int A => throw null!;"),
        Member("public Span<int> A => default;"),
        Member("public unsafe int* A { get; init; }"),
        Member("public unsafe delegate*<void> A { get; init; }"),
        Member("public static string? A { get; init; }"),
        Member("public partial string? A { get; init; }"),
        Member("public int? ? A { get; init; }"),
        Member("public Kind? A { get; init; } public enum Kind { A, A, B = Nope, C = }"),
        Member("public required string A { get; }"),
        Member("string IPayload.A { get; init; }"),
        Member("public Order A { get; init; } public class Order { public Order B { get; init; } }"),
        Member("public (int, ) A { get; init; }"),
        Member("public System A { get; init; } public System.Collections B { get; init; }"),
        Member("public var A { get; init; } public dynamic B { get; init; }"),

        // Types that go in circles.
        "[Contract(\"A\")] public partial class Order : Order { public string? A { get; init; } }",
        "[Contract(\"A\")] public partial class Order : Base { public string? A { get; init; } } public class Base : Order { }",
        "[Contract(\"A\")] public partial class Order : Order.Inner { public class Inner : Order { } public Inner? A { get; init; } }",
        "[Contract(\"A\")] public partial struct Order { public Order A { get; init; } public Order? B { get; init; } }",
        "[Contract(\"A\")] public partial class Order { public Line A { get; init; } } public struct Line { public Line B { get; init; } public Other C { get; init; } } public struct Other { public Line D { get; init; } }",
        "[Contract(\"A\")] public partial class Order { public ILine? A { get; init; } } public interface ILine : IOther { } public interface IOther : ILine { string? B { get; } }",
        "[Contract(\"A\")] public partial class Order<T> where T : T { public T? A { get; init; } }",
        "[Contract(\"A\")] public partial class Order<T> where T : U where U : T { public T? A { get; init; } }",
        "[Contract(\"A\")] public partial class Order : System.Collections.Generic.List<Order> { public string? A { get; init; } }",
        "[Contract(\"A\")] public partial class Order { public Lines? A { get; init; } } public class Lines : List<Lines> { }",
        "[Contract(\"A\")] public partial class Order { public Map? A { get; init; } } public class Map : Dictionary<string, Map> { }",
        "[Contract(\"A\")] public partial class Order { public Node<Order>? A { get; init; } } public class Node<T> { public Node<Node<T>>? A { get; init; } public Node<T[]>? B { get; init; } public Node<List<T>>? C { get; init; } }",
        "[Contract(\"A\")] public partial class Order { public Outer<int>.Inner<int>? A { get; init; } } public class Outer<T> { public class Inner<U> { public Outer<Inner<U>>.Inner<Outer<T>>? A { get; init; } } }",
        Member("[DefaultsTo(\"B\")] public string? A { get; init; } [DefaultsTo(\"A\"), RequiredWhen(\"A == B\")] public string? B { get; init; }"),

        // The same, twice.
        "[Contract(\"A\")] public partial class Order { public string? A { get; init; } } [Contract(\"B\")] public partial class Order { public string? B { get; init; } }",
        "[Contract(\"A\")] public partial class Order { public string? A { get; init; } } [Contract(\"B\")] public partial class Order { public string? A { get; init; } }",
        "[Contract(\"A\")] public partial class Order { public string? A { get; init; } } public partial struct Order { public string? B { get; init; } }",
        "[Contract(\"A\")] public class Order { } [Contract(\"A\")] public class Order { }",
        "[Contract(\"A\")] public partial class Order { public Line? A { get; init; } } public class Line { public string? A { get; init; } } public class Line { public string? B { get; init; } }",
        "[Contract(\"A\")] public partial class Order { public Line? A { get; init; } } [Contract(\"A\")] public partial class ORDER { public LINE? A { get; init; } } public class Line { } public class LINE { }",
        "[Contract(\"A\")] public partial class Order { public order? A { get; init; } public ORDER? B { get; init; } } public class order { public string? A { get; init; } } [OpenEnum] public readonly partial struct ORDER { }",
        "[OpenEnum] public readonly partial struct Color { } [OpenEnum] public readonly partial struct Color { } [OpenEnum] public readonly partial struct COLOR { }",
        "namespace N { [Contract(\"A\")] public partial class Order { public string? A { get; init; } } } namespace N { [Contract(\"A\")] public partial class Order { } }",
        Member("[JsonPropertyName(\"x\")] public string? A { get; init; } [JsonPropertyName(\"x\")] public string? B { get; init; } [JsonPropertyName(\"x\")] public string? C { get; init; }"),
        "namespace Ordain { [System.AttributeUsage(System.AttributeTargets.All)] public class ContractAttribute : System.Attribute { } } [Ordain.Contract] public partial class Order { public string? A { get; init; } }",
        "public class RequiredAttribute : Attribute { } [Contract(\"A\")] public partial class Order { [Required] public string? A { get; init; } }",

        // Creations.
        Body("_ = new Order"),
        Body("_ = new Order {"),
        Body("_ = new Order { A"),
        Body("_ = new Order { A = "),
        Body("_ = new Order { A = new"),
        Body("_ = new Order { A = new() { "),
        Body("_ = new Order { A = \"x\", A = \"y\", Nope = 1, }.Validate();"),
        Body("_ = new Order { [0] = \"x\" };"),
        Body("_ = new Order { { \"x\", \"y\" } };"),
        Body("_ = new Order(1, 2, 3) { A = null };"),
        Body("_ = new Order() with"),
        Body("_ = new Order() with { A = };"),
        Body("_ = new();"),
        Body("var o = new(); o.Validate();"),
        Body("var o = new Order(); var o = new Order(); o.Validate();"),
        Body("var o = new Order { A = o.A }; o.Validate();"),
        Body("Order o = new(o) { A = o }; o.Validate();"),
        Body("_ = new Order[] { new() { A = }, new };"),
        Body("_ = new Order().;"),
        Body("_ = new Order().Validate"),
        Body("_ = new Order().Validate(;"),
        Body("_ = new Nope { A = new Order() };"),
        Body("var o = new Order(); goto x; x: o.Validate(); { var o = 1; }"),
        Body("foreach (var o in new[] { new Order() }) o.;"),
        "[Contract(\"A\")] public partial record Order([property: Required] string? A, string? A) { } public class C { object M() => new Order(null, null, ); }",
        "[Contract(\"A\")] public partial record Order(string? a) { [Required] public string? A { get; init; } } public class C { object M() => new Order(a: null, a: null) { A = null }; }",
        "[Contract(\"A\")] public partial record Order([Required] ",
    ];

    private static string Member(string member) =>
        $"[Contract(\"A\")] public partial class Order {{ public string? Z {{ get; init; }} {member} }} public class Line {{ [Required] public string? Sku {{ get; init; }} }} public enum Kind {{ A }}";

    private static string Body(string statements) =>
        $"[Contract(\"A\")] public partial record Order {{ [Required] public string? A {{ get; init; }} [RequiredWhen(\"A is null\")] public Order? B {{ get; init; }} }} public class Client {{ public void Run() {{ {statements} }} }}";

    private static readonly Lazy<Bench> _bench = new(static () => new Bench());

    private static readonly SemaphoreSlim _one = new(1);

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task HalfTypedCode_NeverThrows(string source)
    {
        await _one.WaitAsync();
        try
        {
            ImmutableArray<Diagnostic> found = await _bench.Value.Try(source).WaitAsync(TimeSpan.FromSeconds(30));

            Assert.All(found, diagnostic => Assert.StartsWith("ORD", diagnostic.Id, StringComparison.Ordinal));
            Assert.All(found, diagnostic => Assert.NotEmpty(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Where the input itself is right, what is generated for it is too.</summary>
    [Theory]
    [MemberData(nameof(Sources))]
    public void GeneratedCode_HasNoErrorThatTheInputDoesNotHave(string source)
    {
        GeneratorReport report = Generation.Run(source, Generation.Broken with { Guards = GeneratorGuards.NoException | GeneratorGuards.PlainData });
        bool isRight = !report.InputCompilation.GetDiagnostics().Any(IsError);
        if (!isRight)
        {
            // Errors of syntax in generated code are never the input's fault.
            Assert.DoesNotContain(report.OutputCompilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)), tree => tree.GetDiagnostics().Any(IsError));
            return;
        }

        Assert.DoesNotContain(report.OutputCompilation.GetDiagnostics(), IsError);
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;
}
