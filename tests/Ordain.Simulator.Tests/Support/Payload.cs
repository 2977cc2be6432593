using System.Globalization;
using System.Text.Json.Nodes;

namespace Ordain.Simulator.Tests;

/// <summary>A golden payload from the Payloads folder, and edits of it by path.</summary>
internal static class Payload
{
    public const string OpttySample = "optty-reference-sample";
    public const string OpttyGuide = "optty-guide-example";
    public const string OpttyAll = "optty-all-members";
    public const string AfterpayAll = "afterpay-all-members";
    public const string AfterpayMinimal = "afterpay-minimal";

    public const string PaynovaAll = "paynova-all-members";
    public const string PaynovaMinimal = "paynova-minimal";
    public const string PeachExample = "peach-seed-example";

    public static string Text(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Payloads", name + ".json"));

    public static JsonObject Read(string name) => JsonNode.Parse(Text(name))!.AsObject();

    public static JsonObject Without(string name, string path)
    {
        JsonObject payload = Read(name);
        (JsonNode parent, string last) = Resolve(payload, path);
        Assert.True(parent.AsObject().Remove(last), $"{name} has no {path}");
        return payload;
    }

    public static JsonObject With(string name, params (string Path, string Json)[] values)
    {
        JsonObject payload = Read(name);
        foreach ((string path, string json) in values)
        {
            (JsonNode parent, string last) = Resolve(payload, path);
            if (parent is JsonArray array)
            {
                array[int.Parse(last, CultureInfo.InvariantCulture)] = JsonNode.Parse(json);
            }
            else
            {
                parent[last] = JsonNode.Parse(json);
            }
        }

        return payload;
    }

    private static (JsonNode Parent, string Last) Resolve(JsonNode payload, string path)
    {
        string[] steps = path.Split('.');
        JsonNode parent = payload;
        foreach (string step in steps[..^1])
        {
            parent = (parent is JsonArray array ? array[int.Parse(step, CultureInfo.InvariantCulture)] : parent[step])!;
        }

        return (parent, steps[^1]);
    }
}
