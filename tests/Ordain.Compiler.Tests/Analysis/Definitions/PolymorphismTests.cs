using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Tests;

/// <summary>ORD0004: types that stand for others which they cannot stand for.</summary>
public sealed class PolymorphismTests
{
    [Theory]
    [InlineData("Stranger", "'Stranger' does not derive from it")]
    [InlineData("Box<>", "'Box' does not derive from it")]
    public Task TypeThatDoesNotFit_IsReported(string type, string reason) => Definition.VerifyBroken(
        $$"""
        [Contract("Acme")] public sealed partial class Order { public Animal? Member { get; init; } }
        [{|#0:JsonDerivedType(typeof({{type}}), "x")|}] public class Animal;
        public class Stranger;
        public class Box<T>;
        """,
        Definition.At(Descriptors.PolymorphismNotWritable, "Animal", reason));

    [Fact]
    public Task TypeThatGeneratedCodeCannotSee_IsReported() => Definition.Verify(
        """
        [Contract("Acme")] public sealed partial class Order { public Outer.Animal? Member { get; init; } }
        public class Outer
        {
            [JsonDerivedType(typeof(Animal), "a"), {|#0:JsonDerivedType(typeof(Hidden), "x")|}] public class Animal;
            private sealed class Hidden : Animal;
        }
        """,
        Definition.At(Descriptors.PolymorphismNotWritable, "Animal", "generated code beside the contract cannot see 'Hidden'; make it internal or public"));

    [Fact]
    public Task PolymorphicContract_IsReported() => Definition.Verify(
        """
        [Contract("Acme"), {|#0:JsonDerivedType(typeof(Special), "x")|}] public partial class Order;
        public class Special : Order;
        """,
        Definition.At(Descriptors.PolymorphismNotWritable, "Order", "a contract is written as itself"));

    [Fact]
    public Task ListedTypes_AreSilent() => Definition.Verify(
        """
        [Contract("Acme")] public sealed partial class {|ORD0010:Order|} { public Animal? Member { get; init; } public IReadOnlyList<INamed>? Others { get; init; } }
        [JsonDerivedType(typeof(Animal), 0), JsonDerivedType(typeof(Dog), "dog")] public class Animal;
        public class Dog : Animal, INamed { public string? Name { get; init; } }
        [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Dog))] public interface INamed { string? Name { get; } }
        """);
}
