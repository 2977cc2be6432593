namespace Ordain.Compiler.Tests;

/// <summary>What <see cref="Creation"/> cuts off of every source that it verifies.</summary>
public sealed class TruncationTests
{
    private const string Contract = "[Contract(\"Acme\")] public sealed partial record Order { [Required] public string? Number { get; init; } }\n";

    [Theory]
    [InlineData("public static class Client { public static object Make() => new Order { Number = \"1\" }; }", 3)]
    [InlineData("public class Client { private readonly Order _order = new() { Number = \"1\" }; }", 4)]
    [InlineData("namespace Shop { public class Client<T> { public Order One { get { return new Order { Number = \"2\" }; } } } }", 5)]
    [InlineData("public static class Client { extension(string text) { public Order Make() => new Order { Number = text }; } }", 5)]
    [InlineData("var one = new Order { Number = \"1\" }; System.Console.WriteLine(one.Validate());", 5)]
    [InlineData("public class Client { public string? Name { get; init; } = \"1\"; }", 0)]
    public async Task Source_IsCutWhereCodeIs(string code, int atLeast) =>
        Assert.InRange(await Truncated.NeverThrowsAsync(code.StartsWith("var", StringComparison.Ordinal) ? code + Contract : Contract + code, []), atLeast, atLeast * 4);
}
