namespace Ordain.Compiler.Tests;

/// <summary>Where a contract can stand, and what it can be: the generated part always compiles, without a warning.</summary>
public sealed class HierarchyTests
{
    private const string Members = "{ [Required] public string? Number { get; init; } public Line? Line { get; init; } }";

    private const string Line = "public sealed class Line { [Required] public string? Sku { get; init; } }";

    [Theory]
    [InlineData("partial class")]
    [InlineData("sealed partial class")]
    [InlineData("abstract partial class")]
    [InlineData("partial record")]
    [InlineData("sealed partial record")]
    [InlineData("abstract partial record")]
    [InlineData("partial record class")]
    [InlineData("partial struct")]
    [InlineData("readonly partial struct")]
    [InlineData("partial record struct")]
    [InlineData("readonly partial record struct")]
    public void KindOfType_Compiles(string kind)
    {
        GeneratorReport report = Generation.Run($"namespace Shop; [Contract(\"Acme\")] public {kind} Order {Members} {Line}");

        Assert.Equal(["Shop.Line.g.cs", "Shop.Order.g.cs"], report.GeneratedSources.Keys);
    }

    [Theory]
    [InlineData("public partial class Outer")]
    [InlineData("public static partial class Outer")]
    [InlineData("public abstract partial class Outer")]
    [InlineData("public partial struct Outer")]
    [InlineData("public readonly partial struct Outer")]
    [InlineData("public ref partial struct Outer")]
    [InlineData("public readonly ref partial struct Outer")]
    [InlineData("public partial record Outer")]
    [InlineData("public partial record struct Outer")]
    [InlineData("public partial interface Outer")]
    [InlineData("public partial class Outer<T>")]
    [InlineData("public partial class Outer<T, @class> where T : struct")]
    [InlineData("public partial class @event")]
    public void ContainingType_Compiles(string outer) =>
        Assert.Equal(2, Generation.Run($"namespace Shop {{ {outer} {{ [Contract(\"Acme\")] public sealed partial record Order {Members} }} {Line} }}").GeneratedSources.Count);

    [Fact]
    public void SeveralContainingTypes_Compile() =>
        Assert.Equal(["Shop.A.B.C{T}.Order.g.cs", "Shop.Line.g.cs"], Generation.Run($$"""
            namespace Shop;

            public partial class A
            {
                public partial record struct B
                {
                    internal partial interface C<T>
                    {
                        [Contract("Acme")]
                        public sealed partial class Order {{Members}}
                    }
                }
            }

            {{Line}}
            """).GeneratedSources.Keys);

    [Theory]
    [InlineData("public partial class Outer { [Contract(\"Acme\")] private sealed partial class Order")]
    [InlineData("public partial class Outer { [Contract(\"Acme\")] protected sealed partial class Order")]
    [InlineData("public partial class Outer { [Contract(\"Acme\")] private protected sealed partial class Order")]
    [InlineData("internal partial class Outer { [Contract(\"Acme\")] internal sealed partial class Order")]
    public void Accessibility_Compiles(string declaration) =>
        Assert.Equal(2, Generation.Run($"namespace Shop {{ {declaration} {Members} }} {Line} }}").GeneratedSources.Count);

    [Fact]
    public void PrivateEnumOfAPrivateContract_Compiles() => Generation.Run("""
        public partial class Outer
        {
            private enum State { A, [WireName("b")] B }

            [Contract("Acme")]
            private sealed partial class Order
            {
                [RequiredWhen("State is State.B")]
                public string? Number { get; init; }

                public State? State { get; init; }
            }
        }
        """);

    [Fact]
    public void GlobalNamespace_Compiles() =>
        Assert.Equal(["Line.g.cs", "Order.g.cs"], Generation.Run($"[Contract(\"Acme\")] public sealed partial class Order {Members} {Line}").GeneratedSources.Keys);

    [Fact]
    public void FileScopedAndKeywordNamespace_Compiles() =>
        Assert.Equal(["event.class.Line.g.cs", "event.class.Order.g.cs"], Generation.Run($"namespace @event.@class; [Contract(\"Acme\")] public sealed partial class Order {Members} {Line}").GeneratedSources.Keys);

    [Theory]
    [InlineData("@class")]
    [InlineData("@event")]
    [InlineData("@record")]
    [InlineData("Ordain")]
    [InlineData("Größe")]
    [InlineData("Value")]
    [InlineData("Rules")]
    [InlineData("Patterns")]
    [InlineData("System")]
    public void TypeName_Compiles(string name) =>
        Assert.Equal(2, Generation.Run($"namespace Shop; [Contract(\"Acme\")] public sealed partial class {name} {Members} {Line}").GeneratedSources.Count);

    [Theory]
    [InlineData("event")]
    [InlineData("1st.Shop-Front")]
    [InlineData("A B")]
    [InlineData("Größe")]
    public void AssemblyName_Compiles(string name) =>
        Generation.Run($"[Contract(\"Acme\")] public sealed partial class Order {Members} {Line}", Generation.Options with { AssemblyName = name });

    [Theory]
    [InlineData("<T>")]
    [InlineData("<T, U> where T : struct where U : class, new()")]
    [InlineData("<T> where T : Order<T>")]
    [InlineData("<T> where T : notnull, System.IComparable<T>")]
    [InlineData("<T> where T : unmanaged")]
    public void GenericContract_Compiles(string parameters) =>
        Assert.Equal(2, Generation.Run($"namespace Shop; [Contract(\"Acme\")] public partial record Order{parameters} {Members} {Line}").GeneratedSources.Count);

    [Fact]
    public void GenericContractWithInitializers_Compiles() =>
        Assert.Contains("[global::Ordain.InitializedMembers(typeof(global::Outer<>.Order<,>), \"Number\")]", Generation.Run("""
            public partial class Outer<T>
            {
                [Contract("Acme")]
                public sealed partial class Order<U, V>
                {
                    public string Number { get; init; } = "1";
                }
            }
            """)["Outer{T}.Order{U,_V}.g.cs"], StringComparison.Ordinal);

    [Fact]
    public void ContractsThatDifferInArity_Compile() =>
        Assert.Equal(2, Generation.Run("""
            [Contract("Acme")] public sealed partial class Order { public string? A { get; init; } }
            [Contract("Acme")] public sealed partial class Order<T> { public string? A { get; init; } }
            """).GeneratedSources.Count);

    [Fact]
    public void ContractsThatDifferInCase_BothCompile() =>
        Assert.Equal(2, Generation.Run("""
            public static class Use { public static bool Both() => new Order().Validate().IsValid && new ORDER().Validate().IsValid; }
            [Contract("Acme")] public sealed partial class Order { public string? A { get; init; } }
            [Contract("Acme")] public sealed partial class ORDER { public string? A { get; init; } }
            """).GeneratedSources.Count);

    [Fact]
    public void PartsThatDifferInCase_BothCompile() =>
        Assert.Equal(3, Generation.Run("""
            [Contract("Acme")] public sealed partial class Order { public Line? A { get; init; } public LINE? B { get; init; } }
            public sealed class Line { public string? A { get; init; } }
            public sealed class LINE { public string? A { get; init; } }
            """).GeneratedSources.Count);

    [Fact]
    public void InheritedMembers_ComeFirstAndCompile()
    {
        string text = Generation.Run("""
            public abstract class Base
            {
                public abstract string? A { get; init; }

                public virtual string? B { get; init; }

                public string? C { get; init; }
            }

            [Contract("Acme")]
            public sealed partial class Order : Base
            {
                public string? D { get; init; }

                public override string? A { get; init; }

                [Required]
                public override string? B { get; init; }

                [Required]
                public new int? C { get; init; }
            }
            """)["Order.g.cs"];

        int[] places = [.. new[] { "value.A", "value.B", "value.C", "value.D" }.Select(name => text.IndexOf(name, text.IndexOf("void Write(global::Order", StringComparison.Ordinal), StringComparison.Ordinal))];
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
    }

    [Fact]
    public void AbstractContract_CanBeAMember() => Generation.Run("""
        [Contract("Acme")] public abstract partial record Payment { public string? Token { get; init; } }
        [Contract("Acme")] public sealed partial record Order { public Payment? Payment { get; init; } public IReadOnlyList<Payment>? More { get; init; } }
        """);

    [Fact]
    public void ContractThatDerivesFromAContract_Compiles() => Generation.Run("""
        public static class Use { public static bool Both() => new Order().Validate().IsValid && new LargeOrder().Validate().IsValid; }
        [Contract("Acme")] public partial record Order { public string? Number { get; init; } }
        [Contract("Acme")] public partial record LargeOrder : Order { public string? Extra { get; init; } }
        """);

    [Fact]
    public void BaseWithAMemberCalledContract_Compiles() => Generation.Run("""
        public class Base { public string? Contract { get; init; } }
        [Contract("Acme")] public partial class Order : Base { public string? Number { get; init; } }
        """);

    [Theory]
    [InlineData("Acme\\nLtd", "POST /orders", "Guide")]
    [InlineData("Acme", "POST\\r\\n/orders", "Guide")]
    [InlineData("Acme", "POST /orders?a=1&b=<2>", "A \\\"quoted\\\" guide\\u2028with \\\\ breaks\\u0085")]
    [InlineData("", "", "")]
    [InlineData("\\uD800", "\\0", "-->")]
    public void TextOfTheContract_Compiles(string provider, string operation, string source) =>
        Generation.Run($"[Contract(\"{provider}\", Operation = \"{operation}\", Source = \"{source}\")] public sealed partial class Order {Members} {Line}");

    [Fact]
    public void NullProvider_Compiles() => Generation.Run("[Contract(null!)] public sealed partial class Order { public string? A { get; init; } }");
}
