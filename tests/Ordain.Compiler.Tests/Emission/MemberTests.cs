namespace Ordain.Compiler.Tests;

/// <summary>Members of all kinds and names: what is generated for them compiles without a warning.</summary>
public sealed class MemberTests
{
    private static GeneratorReport Run(string members, string others = "") => Generation.Run($$"""
        namespace Shop
        {
            [Contract("Acme")]
            public sealed partial class Order
            {
                {{members}}
            }

            public sealed class Line
            {
                [Required]
                public string? Sku { get; init; }
            }

            public struct Point
            {
                [Required]
                public string? Name { get; init; }
            }

            public enum Number { A, B = 5, C = 5 }

            public enum Text { [WireName("a")] A, [JsonStringEnumMemberName("b")] B, C }

            [JsonConverter(typeof(JsonStringEnumConverter<Named>))]
            public enum Named : byte { A, B }

            [Flags]
            public enum Options : ulong { None, A = 1, B = 2 }

            public enum Empty { }

            [OpenEnum(Pattern = "[A-Z]+")]
            public readonly partial struct Color
            {
                [WireName("RED")] public static partial Color Red { get; }
            }

            [Contract("Acme")]
            public sealed partial record Nested { [Required] public string? A { get; init; } }

            {{others}}
        }
        """);

    public static TheoryData<string> ValueTypes =>
    [
        "string", "bool", "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "decimal", "float", "double", "char",
        "Guid", "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Uri", "System.Text.Json.JsonElement", "Money",
        "Number", "Text", "Named", "Options", "Empty", "Color", "Line", "Point", "Nested",
    ];

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Value_Compiles(string type) => Run($$"""
        public required {{type}} Plain { get; init; }
        public {{type}}? Nullable { get; init; }
        [Required] public {{type}}? Needed { get; init; }
        [RequiredWhen("Flag == true"), ForbiddenWhen("Flag is false")] public {{type}}? Conditional { get; init; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public {{type}}? Defaulted { get; init; }
        [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public {{type}}? Null { get; init; }
        [JsonIgnore] public {{type}}? Ignored { get; init; }
        public bool? Flag { get; init; }
        """);

    [Theory]
    [MemberData(nameof(ValueTypes))]
    public void Collection_Compiles(string type) => Run($$"""
        public {{type}}[]? Array { get; init; }
        public List<{{type}}?>? List { get; init; }
        [Required, MinLength(1)] public IReadOnlyList<{{type}}>? ReadOnlyList { get; init; }
        public required System.Collections.Immutable.ImmutableArray<{{type}}> Immutable { get; init; }
        [MaxLength(3)] public System.Collections.Immutable.ImmutableArray<{{type}}>? NullableImmutable { get; init; }
        public IEnumerable<{{type}}?>? Enumerable { get; init; }
        [Length(1, 3)] public HashSet<{{type}}>? Set { get; init; }
        public IDictionary<string, {{type}}>? Dictionary { get; init; }
        [Length(1, 3)] public IReadOnlyDictionary<string, {{type}}?>? ReadOnlyDictionary { get; init; }
        """);

    [Theory]
    [InlineData("IList<string>")]
    [InlineData("ICollection<Line>")]
    [InlineData("IReadOnlyCollection<Line>")]
    [InlineData("ISet<string>")]
    [InlineData("Queue<Line>")]
    [InlineData("LinkedList<int>")]
    [InlineData("Stack<int>")]
    [InlineData("System.Collections.ObjectModel.Collection<Line>")]
    [InlineData("System.Collections.Immutable.ImmutableList<Line>")]
    [InlineData("System.Collections.Immutable.ImmutableHashSet<string>")]
    [InlineData("System.Collections.Concurrent.ConcurrentBag<Line>")]
    [InlineData("ArraySegment<Line>")]
    [InlineData("ArraySegment<Line>?")]
    [InlineData("Lines")]
    [InlineData("Both")]
    [InlineData("IBoth<Line>")]
    [InlineData("Hidden")]
    [InlineData("HiddenCount")]
    [InlineData("LongCount")]
    [InlineData("Values")]
    [InlineData("Values?")]
    [InlineData("Two")]
    public void CollectionType_Compiles(string type) => Run(
        $$"""
        public required {{type}} Items { get; init; }
        public {{type}} More { get; init; } = default!;
        """,
        """
        public sealed class Lines : List<Line>;

        public sealed class Both : System.Collections.ObjectModel.ReadOnlyCollection<Line>, ICloneable
        {
            public Both() : base([]) { }
            public object Clone() => this;
        }

        public interface IBoth<T> : IList<T>, IReadOnlyList<T>;

        public sealed class Hidden : IReadOnlyList<Line>
        {
            public int Count => 0;
            Line IReadOnlyList<Line>.this[int index] => throw new InvalidOperationException();
            public IEnumerator<Line> GetEnumerator() => throw new InvalidOperationException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public sealed class HiddenCount : IReadOnlyList<Line>
        {
            int IReadOnlyCollection<Line>.Count => 0;
            public Line this[int index] => throw new InvalidOperationException();
            IEnumerator<Line> IEnumerable<Line>.GetEnumerator() => throw new InvalidOperationException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new InvalidOperationException();
        }

        public sealed class LongCount : IReadOnlyList<Line>
        {
            public long Count => 0;
            int IReadOnlyCollection<Line>.Count => 0;
            public Line this[int index] => throw new InvalidOperationException();
            public IEnumerator<Line> GetEnumerator() => throw new InvalidOperationException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new InvalidOperationException();
        }

        public readonly struct Values : IReadOnlyList<int>
        {
            public int Count => 0;
            public int this[int index] => index;
            public IEnumerator<int> GetEnumerator() => throw new InvalidOperationException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        public sealed class Two : IEnumerable<Line>, IEnumerable<int>
        {
            IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new InvalidOperationException();
            IEnumerator<Line> IEnumerable<Line>.GetEnumerator() => throw new InvalidOperationException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new InvalidOperationException();
        }
        """);

    [Theory]
    [InlineData("Dictionary<string, Line>")]
    [InlineData("SortedDictionary<string, decimal?>")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary<string, Color>")]
    [InlineData("Named")]
    [InlineData("Explicit")]
    public void DictionaryType_Compiles(string type) => Run(
        $$"""
        public required {{type}} A { get; init; }
        public {{type}}? B { get; init; }
        """,
        """
        public sealed class Named2 : Dictionary<string, Line>;

        public sealed class Explicit : Dictionary<string, int>, IReadOnlyDictionary<string, int>;
        """);

    [Theory]
    [InlineData("@class")]
    [InlineData("@event")]
    [InlineData("@await")]
    [InlineData("@field")]
    [InlineData("value")]
    [InlineData("violations")]
    [InlineData("writer")]
    [InlineData("Value")]
    [InlineData("Violations")]
    [InlineData("Writer")]
    [InlineData("Mark")]
    [InlineData("Element")]
    [InlineData("Entry")]
    [InlineData("Any")]
    [InlineData("I")]
    [InlineData("Contract")]
    [InlineData("Rules")]
    [InlineData("Patterns")]
    [InlineData("Operand1")]
    [InlineData("Operand2")]
    [InlineData("Equals2")]
    [InlineData("_")]
    [InlineData("__")]
    [InlineData("Größe")]
    [InlineData("Validate2")]
    [InlineData("Ordain")]
    [InlineData("System")]
    [InlineData("Line")]
    [InlineData("Color")]
    [InlineData("global")]
    [InlineData("IPayload")]
    public void MemberName_Compiles(string name) => Run($$"""
        [Required, StringLength(5), RegularExpression("[a-z]*"), RequiredWhen("First.Sku is \"a\" or \"b\" && Second.Sku is not null")]
        public string? {{name}} { get; init; }
        [RequiredWhen("First.Sku is \"a\"")]
        public IReadOnlyList<Line>? Lines { get; init; }
        public IReadOnlyDictionary<string, Line>? Map { get; init; }
        public Line? First { get; init; }
        public Line? Second { get; init; }
        [RequiredWhen("First.Sku is \"a\"")]
        public Point Third { get; init; }
        public Point? Fourth { get; init; }
        """.Replace("[RequiredWhen(\"First.Sku is \\\"a\\\"\")]\npublic Point Third", "public Point Third", StringComparison.Ordinal));

    [Fact]
    public void NamesThatMeetInCamelCase_Compile() => Run("""
        public string? Value { get; init; }
        public string? Value2 { get; init; }
        public string? value3 { get; init; }
        public string? value2 { get; init; }
        public string? Number { get; init; }
        public string? number { get; init; }
        """);

    [Theory]
    [InlineData("\"größe\"")]
    [InlineData("\"a \\\"b\\\" \\\\ c\"")]
    [InlineData("\"\"")]
    [InlineData("\"\\uD83D\\uDE00\"")]
    [InlineData("\"\\uD83D\"")]
    [InlineData("\"\\0\\n\\u2028\"")]
    [InlineData("\"{x}\"")]
    [InlineData("null!")]
    public void JsonName_Compiles(string name) => Run($$"""
        [Required, JsonPropertyName({{name}})] public string? A { get; init; }
        [JsonPropertyName({{name}} + "2")] public Line? B { get; init; }
        [JsonPropertyName({{name}} + "3")] public IReadOnlyList<Line>? C { get; init; }
        """);

    [Fact]
    public void ObsoleteMembers_Compile() => Run("""
        [Obsolete] public string? A { get; init; }
        [Obsolete("no")] public Line? B { get; init; }
        public Text C { get; init; }
        """);

    [Fact]
    public void ObsoleteMemberWithAnIdOfItsOwn_Compiles() => Run("""
        [Obsolete("no", DiagnosticId = "SHOP1"), Required, RequiredWhen("B is null")] public string? A { get; init; }
        public string? B { get; init; }
        """);

    [Fact]
    public void ObsoleteMemberThatIsAnError_Compiles() => Run("""
        [Obsolete("no", error: true), Required] public string? A { get; init; }
        [RequiredWhen("A is null")] public string? B { get; init; }
        """);

    [Fact]
    public void ExperimentalMember_Compiles() => Run("""
        [System.Diagnostics.CodeAnalysis.Experimental("SHOP2"), Required] public string? A { get; init; }
        """);

    [Fact]
    public void NoMembers_Compile() => Run("");

    [Fact]
    public void NoWritableMembers_Compile() => Run("""
        [JsonIgnore, Required] public string? A { get; init; }
        public static string? B { get; set; }
        public string? C { set { } }
        internal string? D { get; init; }
        public string? E { private get; init; }
        public string this[int index] => "";
        """);

    [Theory]
    [InlineData("public string? A { get; init; }")]
    [InlineData("public string? A { get; init; } public int? B { get; init; }")]
    [InlineData("public string? A { get; init; } [Required] public string? B { get; init; }")]
    [InlineData("public string? A { get; init; } [Required] public string? B { get; init; } public string? C { get; init; }")]
    [InlineData("[Required] public string? A { get; init; } public string? B { get; init; }")]
    [InlineData("[JsonIgnore] public string? A { get; init; } public string? B { get; init; }")]
    [InlineData("[JsonIgnore] public string? A { get; init; } public int B { get; init; }")]
    [InlineData("[JsonPropertyOrder(2)] public string? A { get; init; } [JsonPropertyOrder(-1)] public int B { get; init; } public int C { get; init; }")]
    [InlineData("[OmitWhenEmpty, Required, StringLength(5)] public string? A { get; init; } [OmitWhenEmpty] public string B { get; init; } = \"\";")]
    public void Commas_Compile(string members) => Run(members);

    [Fact]
    public void EveryRule_Compiles() => Run("""
        [Required(AllowEmptyStrings = true), StringLength(9, MinimumLength = 1), MinLength(1), MaxLength(9), MaxLength, Length(1, 9), RegularExpression("a\\d+\"")]
        [EmailAddress, Url, Phone, CurrencyCode("AUD", "NZD"), CountryCode, Locale, Source("§ 1 \"x\"")]
        public string? A { get; init; }
        [Range(1, 2)] public int B { get; init; }
        [Range(1.5, 2.5, MinimumIsExclusive = true, MaximumIsExclusive = true), Positive, NonNegative, MoneyFormat(MoneyWireFormat.DecimalString)] public decimal? C { get; init; }
        [Range(typeof(decimal), "0.01", "79228162514264337593543950335")] public decimal D { get; init; }
        [Range(0, double.MaxValue)] public double E { get; init; }
        [Range(double.MinValue, double.PositiveInfinity)] public float? F { get; init; }
        [Range(-1.0, double.MaxValue)] public ulong G { get; init; }
        [Range(-5, 5)] public sbyte? H { get; init; }
        [Positive, CurrencyCode("AUD"), MoneyFormat(MoneyWireFormat.Number, Decimals = 0)] public Money? J { get; init; }
        [Positive] public Money K { get; init; }
        [MinLength(0), MaxLength(-1)] public string[]? L { get; init; }
        [Locale(LocaleForm.Underscore)] public string? M { get; init; }
        [Positive, NonNegative] public long N { get; init; }
        """.Replace(", MinLength(1), MaxLength(9), MaxLength,", ", MinLength(1), MaxLength(9),", StringComparison.Ordinal));

    [Theory]
    [InlineData("string", "\"N/A\"")]
    [InlineData("int", "5")]
    [InlineData("int", "-5")]
    [InlineData("ulong", "5")]
    [InlineData("byte", "255")]
    [InlineData("sbyte", "-128")]
    [InlineData("decimal", "0")]
    [InlineData("decimal", "1.5")]
    [InlineData("decimal", "-1.5")]
    [InlineData("bool", "true")]
    [InlineData("Text", "Text.B")]
    [InlineData("Number", "Number.B")]
    public void DefaultConstant_Compiles(string type, string value) => Run($$"""
        [DefaultsTo(Value = {{value}}), Required] public {{type}}? A { get; init; }
        [RequiredWhen("A == null || A is null")] public string? B { get; init; }
        [RequiredWhen("Other.Sku is null")] public string? C { get; init; }
        public Line? Other { get; init; }
        """);

    [Theory]
    [InlineData("string", "nameof(Other)")]
    [InlineData("string", "\"Other ?? \\\"x\\\"\"")]
    [InlineData("string", "\"CountryName(Other)\"")]
    [InlineData("string", "\"Line.Sku\"")]
    [InlineData("decimal", "\"Number + 1\"")]
    [InlineData("decimal", "\"Number ?? 5\"")]
    [InlineData("bool", "\"Other is null\"")]
    [InlineData("Color", "\"Color.Red\"")]
    [InlineData("Text", "\"Text.B\"")]
    [InlineData("Number2", "\"Number2.@class\"")]
    [InlineData("int", "\"-7\"")]
    public void DefaultExpression_Compiles(string type, string expression) => Run(
        $$"""
        [DefaultsTo({{expression}})] public {{type}}? A { get; init; }
        public string? Other { get; init; }
        public decimal? Number { get; init; }
        public Line? Line { get; init; }
        [RequiredWhen("A is not null")] public string? B { get; init; }
        """,
        "public enum Number2 { @class }");

    [Fact]
    public void EnumWithKeywordMembers_Compiles() => Run(
        """
        [RequiredWhen("B is Word.@class or Word.@event || B == Word.@class")] public string? A { get; init; }
        public Word? B { get; init; }
        public Word C { get; init; }
        """,
        "public enum Word { @class, [WireName(\"é\\\"\\\\\")] @event }");

    [Fact]
    public void EnumsOfOneNameInTwoTypes_Compile() => Run(
        "public A.Kind X { get; init; } public B.Kind Y { get; init; } public A.Kind[]? Z { get; init; }",
        "public static class A { public enum Kind { [WireName(\"1\")] P } } public static class B { public enum Kind { [WireName(\"2\")] P } }");
}
