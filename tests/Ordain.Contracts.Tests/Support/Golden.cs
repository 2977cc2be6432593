using System.Text;
using System.Text.Json.Nodes;

namespace Ordain.Contracts.Tests;

/// <summary>Payloads as the providers' documents have them, in the folder of the same name.</summary>
internal static class Golden
{
    public static string Text(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Golden", file));

    /// <summary>The same members in the same order with the same values; white space and escapes do not count.</summary>
    public static void Equal(string file, byte[] json) => Assert.Equal(Normal(Text(file)), Normal(Encoding.UTF8.GetString(json)));

    private static string Normal(string json) => JsonNode.Parse(json)!.ToJsonString();
}
