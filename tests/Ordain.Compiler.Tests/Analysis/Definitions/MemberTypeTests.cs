using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD0002: members that have no form in JSON.</summary>
public sealed class MemberTypeTests
{
    private const string Others = """
        public sealed class Two : IEnumerable<int>, IEnumerable<string>
        {
            IEnumerator<int> IEnumerable<int>.GetEnumerator() => throw new InvalidOperationException();
            IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new InvalidOperationException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => throw new InvalidOperationException();
        }

        public sealed class Box<T> { public string? Name { get; init; } }

        public sealed class Selves : List<Selves>;

        [Flags, JsonConverter(typeof(JsonStringEnumConverter))]
        public enum Options { [WireName("a")] A = 1, B = 2 }
        """;

    [Theory]
    [InlineData("dynamic", "dynamic", "it has no form in JSON")]
    [InlineData("Action", "Action", "it has no form in JSON")]
    [InlineData("System.IO.Stream", "Stream", "it has no form in JSON")]
    [InlineData("System.Text.StringBuilder", "StringBuilder", "it has no form in JSON")]
    [InlineData("(int A, int B)", "(int A, int B)", "in JSON a tuple has lost its names; use a record")]
    [InlineData("List<KeyValuePair<string, int>>", "List<KeyValuePair<string, int>>", "a pair has no agreed form in JSON; use a dictionary, or a record with names of its own")]
    [InlineData("nint", "nint", "it has no form in JSON")]
    [InlineData("Memory<int>", "Memory<int>", "only bytes are written from memory; use an array or a list")]
    [InlineData("int[,]", "int[,]", "JSON has no arrays of several dimensions")]
    [InlineData("List<int[,]>", "List<int[,]>", "JSON has no arrays of several dimensions")]
    [InlineData("List<List<List<List<List<List<int>>>>>>", "List<List<List<List<List<List<int>>>>>>", "collections nest more than 5 deep")]
    [InlineData("Selves", "Selves", "it is a collection of itself")]
    [InlineData("Dictionary<Two, string>", "Dictionary<Two, string>", "its keys have no form as names of a JSON object")]
    [InlineData("Dictionary<Box<int>, string>", "Dictionary<Box<int>, string>", "its keys have no form as names of a JSON object")]
    [InlineData("Options", "Options", "an enum with [Flags] takes its names from [JsonStringEnumMemberName]")]
    [InlineData("Two", "Two", "it is a collection of more than one type")]
    [InlineData("T", "T", "what a type parameter stands for is not known here")]
    [InlineData("Box<T>", "Box<T>", "what its type parameters stand for is not known here")]
    [InlineData("Hidden", "Hidden", "what its type parameters stand for is not known here")]
    [InlineData("Box<Box<Box<Box<Box<Box<int>>>>>>", "Box<Box<Box<Box<Box<Box<int>>>>>>", "its type arguments nest more than 5 types")]
    public Task MemberWithoutAForm_IsReported(string type, string displayed, string reason) => Definition.Verify(
        $$"""
        [Contract("Acme")]
        public sealed partial class Order<T>
        {
            public {{type}}? {|#0:Member|} { get; init; }

            public sealed class Hidden { public string? Name { get; init; } }
        }

        {{Others}}
        """,
        Definition.At(Descriptors.MemberNotWritable, "Member", displayed + "?", reason));

    [Theory]
    [InlineData("JsonConverter(typeof(IntConverter))", "string?", "string?", "'IntConverter' converts 'int'")]
    [InlineData("JsonConverter(typeof(NeedyConverter))", "int", "int", "generated code cannot create 'NeedyConverter': it needs a constructor without parameters, and must be internal or public")]
    [InlineData("JsonConverter(typeof(object))", "int", "int", "'Object' is no converter")]
    [InlineData("OwnConverter", "int", "int", "[OwnConverterAttribute] makes its converter at run time; name the converter in [JsonConverter]")]
    [InlineData("JsonExtensionData", "Dictionary<string, int>?", "Dictionary<string, int>?", "[JsonExtensionData] is for a dictionary of object or JsonElement, or a JsonObject")]
    public Task AttributeThatCannotBeFollowed_IsReported(string attribute, string type, string displayed, string reason) => Definition.Verify(
        $$"""
        using System.Text.Json;

        [Contract("Acme")]
        public sealed partial class Order
        {
            [{{attribute}}]
            public {{type}} {|#0:Member|} { get; init; }
        }

        public sealed class IntConverter : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => 0;
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
        }

        public sealed class NeedyConverter(int number) : JsonConverter<int>
        {
            public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => number;
            public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) { }
        }

        public sealed class OwnConverterAttribute : JsonConverterAttribute
        {
            public override JsonConverter? CreateConverter(Type typeToConvert) => new IntConverter();
        }
        """,
        Definition.At(Descriptors.MemberNotWritable, "Member", displayed, reason));

    [Theory]
    [InlineData("[JsonInclude] public int {|#0:Member|};")]
    [InlineData("[JsonInclude] internal int {|#0:Member|} { get; set; }")]
    public Task IncludedMember_IsReported(string member) => Definition.Verify(
        $$"""[Contract("Acme")] public sealed partial class Order { {{member}} }""",
        Definition.At(Descriptors.MemberNotWritable, "Member", "int", "only public properties are members of a payload, whatever [JsonInclude] says"));

    [Fact]
    public Task NumberHandlingOfNoNumber_IsReported() => Definition.Verify(
        """[Contract("Acme")] public sealed partial class Order { [{|#0:JsonNumberHandling(JsonNumberHandling.WriteAsString)|}] public bool Member { get; init; } }""",
        Definition.At(Descriptors.AttributeNotApplicable, "JsonNumberHandling", "Member", "bool and never null"));

    [Fact]
    public Task PartThatGeneratedCodeCannotSee_IsReported() => Definition.Verify(
        """
        public partial class Outer
        {
            private sealed class Line { public string? Sku { get; init; } }

            [Contract("Acme")]
            private sealed partial class Order { public Line? {|#0:First|} { get; init; } public Line[]? {|#1:All|} { get; init; } }
        }
        """,
        Definition.At(0, Descriptors.MemberNotWritable, "First", "Line?", "generated code beside the contract cannot see it; make it internal or public"),
        Definition.At(1, Descriptors.MemberNotWritable, "All", "Line[]?", "generated code beside the contract cannot see it; make it internal or public"));

    [Fact]
    public Task MemberOfAPart_IsReportedOnce() => Definition.Verify(
        """
        [Contract("A")] public sealed partial class Order { public Line? Line { get; init; } }
        [Contract("B")] public sealed partial class Refund { public Line? Line { get; init; } }
        public sealed class Line { public Action? {|#0:Any|} { get; init; } }
        """,
        Definition.At(Descriptors.MemberNotWritable, "Any", "Action?", "it has no form in JSON"));

    [Theory]
    [InlineData("[JsonIgnore] public Action? Member { get; init; }")]
    [InlineData("internal Action? Member { get; init; }")]
    [InlineData("public Action? Member { set { } }")]
    [InlineData("public static Action? Member { get; set; }")]
    [InlineData("public Action? this[int index] => null;")]
    [InlineData("public Action? field;")]
    [InlineData("public System.Text.Json.JsonElement Member { get; init; }")]
    public Task MemberThatIsNotWritten_IsSilent(string member) => Definition.Verify(
        $$"""[Contract("Acme")] public sealed partial class Order { {{member}} }""");

    [Fact]
    public Task UnknownType_IsLeftToTheCompiler() => Definition.Verify(
        """[Contract("Acme")] public sealed partial class Order { public {|CS0246:Nope|}? Member { get; init; } public List<{|CS0246:Nope|}>? More { get; init; } }""");
}
