using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD0010: contracts that cannot be read back.</summary>
public sealed class ReadabilityTests
{
    private const string Others = """
        public interface IPart { string? Name { get; } }

        public abstract class Base { public string? Name { get; set; } }

        public sealed class Closed { public Closed(int unknown) { } public string? Name { get; set; } }

        public sealed class Two { public Two(string name) { } public Two(int number) { } public string? Name { get; set; } }

        public sealed class Holder { public Base? Held { get; set; } public Holder? Next { get; set; } }

        public sealed class MyStack : List<int> { }

        [JsonDerivedType(typeof(NamelessOne))] public abstract class Nameless { }
        public sealed class NamelessOne : Nameless { }

        [JsonDerivedType(typeof(NamedClosed), "closed")] public abstract class Named { }
        public sealed class NamedClosed : Named { public NamedClosed(int unknown) { } }

        public sealed class Bag : IEnumerable<int>
        {
            public IEnumerator<int> GetEnumerator() => throw new InvalidOperationException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }
        """;

    [Theory]
    [InlineData("IPart", "'IPart' cannot be created: it is an interface")]
    [InlineData("List<Base>", "'Base' cannot be created: it is abstract")]
    [InlineData("Closed", "'Closed' cannot be created: the parameter 'unknown' of its constructor is none of its members")]
    [InlineData("Two", "'Two' cannot be created: it has neither a constructor without parameters nor a single public one")]
    [InlineData("Holder", "'Held' of 'Holder': 'Base' cannot be created: it is abstract")]
    [InlineData("Bag", "no way is known to create its collection")]
    [InlineData("MyStack", "no way is known to create its collection")]
    [InlineData("Dictionary<Uri, Base>", "'Base' cannot be created: it is abstract")]
    [InlineData("Nameless", "'Nameless' cannot be created: it is abstract")]
    [InlineData("Named", "'Named' stands for other types: 'NamedClosed' cannot be created: the parameter 'unknown' of its constructor is none of its members")]
    public Task ContractThatCannotBeCreated_IsReported(string type, string reason) => Definition.Verify(
        $$"""
        [Contract("Acme")]
        public sealed partial class {|#0:Order|}
        {
            public {{type}}? Member { get; set; }
        }

        {{Others}}
        """,
        Definition.At(Descriptors.ContractNotReadable, "Order", $"'Member' of 'Order': {reason}"));

    [Theory]
    [InlineData("Int128")]
    [InlineData("Half?")]
    [InlineData("byte[]?")]
    [InlineData("ReadOnlyMemory<byte>")]
    [InlineData("Version?")]
    [InlineData("object?")]
    [InlineData("System.Text.Json.Nodes.JsonNode?")]
    [InlineData("System.Text.Json.JsonDocument?")]
    [InlineData("Stack<int>?")]
    [InlineData("System.Collections.Immutable.ImmutableStack<int>?")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary<DateOnly, Dictionary<Uri, List<int?[]>>>?")]
    [InlineData("Shape?")]
    public Task WhatCanBeWritten_CanBeRead(string type) => Definition.Verify(
        $$"""
        [Contract("Acme"), JsonNumberHandling(JsonNumberHandling.WriteAsString)]
        public sealed partial class Order
        {
            public {{type}} Member { get; set; }

            public int Number { get; set; }

            [JsonConverter(typeof(JsonNumberEnumConverter<DayOfWeek>))] public DayOfWeek Day { get; set; }

            [JsonExtensionData] public System.Text.Json.Nodes.JsonObject? Others { get; set; }
        }

        [JsonDerivedType(typeof(Square), 1)] public abstract class Shape { }
        public sealed class Square : Shape { }
        """);

    [Fact]
    public Task AbstractContract_IsReported() => Definition.Verify(
        """
        [Contract("Acme")]
        public abstract partial class {|#0:Order|}
        {
            public string? Name { get; set; }
        }
        """,
        Definition.At(Descriptors.ContractNotReadable, "Order", "'Order' cannot be created: it is abstract"));

    [Fact]
    public Task CurrencyThatIsNotInThePayload_IsReported() => Definition.Verify(
        """
        [Contract("Acme")]
        public sealed partial class {|#0:Order|}
        {
            [MoneyFormat(MoneyWireFormat.MinorUnits, CurrencyMember = nameof(Currency))]
            public decimal? Amount { get; set; }

            [JsonIgnore]
            public string? Currency { get; set; }
        }
        """,
        Definition.At(Descriptors.ContractNotReadable, "Order", "'Amount' of 'Order': the currency of its minor units, 'Currency', is not in the payload"));

    [Theory]
    [InlineData("public IPart? Member { get; }")]
    [InlineData("[JsonIgnore] public IPart? Member { get; set; }")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] public IPart? Member { get; set; }")]
    public Task MemberThatIsNotRead_IsNotInTheWay(string member) => Definition.Verify(
        $$"""
        [Contract("Acme")]
        public sealed partial class Order
        {
            {{member}}
        }

        {{Others}}
        """);

    [Fact]
    public Task ContractInAContract_IsLookedInto() => Definition.Verify(
        """
        [Contract("Acme")]
        public sealed partial class {|#0:Outer|} { public Inner? Inner { get; set; } public Good? Good { get; set; } }

        [Contract("Acme")]
        public abstract partial class {|#1:Inner|} { public Outer? Outer { get; set; } }

        [Contract("Acme")]
        public sealed partial class Good { public Good? Next { get; set; } public Better? Other { get; set; } }

        [Contract("Acme")]
        public sealed partial class Better { public Good? Back { get; set; } }
        """,
        Definition.At(0, Descriptors.ContractNotReadable, "Outer", "'Inner' of 'Outer': the contract that it holds cannot be read"),
        Definition.At(1, Descriptors.ContractNotReadable, "Inner", "'Inner' cannot be created: it is abstract"));
}
