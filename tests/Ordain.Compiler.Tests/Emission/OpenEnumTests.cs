namespace Ordain.Compiler.Tests;

public sealed class OpenEnumTests
{
    [Theory]
    [InlineData("public readonly partial struct Color")]
    [InlineData("internal readonly partial struct Color")]
    [InlineData("public readonly partial struct @class")]
    public void OpenEnum_Compiles(string declaration)
    {
        string name = declaration[(declaration.LastIndexOf(' ') + 1)..];
        Generation.Run($$"""
            namespace Shop;

            [OpenEnum]
            {{declaration}}
            {
                [WireName("RED")] public static partial {{name}} Red { get; }
                [WireName("é\"\\")] internal static partial {{name}} @event { get; }
                [WireName("")] private static partial {{name}} Empty { get; }
            }
            """);
    }

    [Theory]
    [InlineData("public partial class Outer")]
    [InlineData("public partial interface Outer")]
    public void NestedOpenEnum_Compiles(string outer) =>
        Generation.Run($$"""{{outer}} { [OpenEnum] public readonly partial struct Color { [WireName("RED")] public static partial Color Red { get; } } }""");

    [Fact]
    public void NoNames_Compile() => Generation.Run("[OpenEnum] public readonly partial struct Color;");

    [Fact]
    public void NameThatIsImplemented_StaysAsItIs() => Generation.Run("""
        [OpenEnum]
        public readonly partial struct Color
        {
            [WireName("RED")] public static Color Red => From("RED");
            [WireName("BLUE")] public static partial Color Blue { get; }
            public static Color Other => From("OTHER");
        }
        """);

    [Fact]
    public void Known_HasTheNamesInTheirOrder()
    {
        using GeneratedAssembly assembly = Generation.Run("""
            [OpenEnum]
            public readonly partial struct Color
            {
                [WireName("RED")] public static partial Color Red { get; }
                [WireName("BLUE")] public static partial Color Blue { get; }
            }
            public static class Use
            {
                public static string Names() => string.Join(",", Color.Known);
                public static string Facts() => $"{Color.Red == Color.From("RED")} {Color.Red != Color.Blue} {default(Color).Equals(Color.Red)} {default(Color)}|{Color.Red} {Color.From("X").WireName}";
            }
            """).Load();

        Assert.Equal("RED,BLUE", assembly.Invoke("Use", "Names"));
        Assert.Equal("True True False |RED X", assembly.Invoke("Use", "Facts"));
    }
}
