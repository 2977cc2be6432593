using System.Net;
using System.Text.Json.Nodes;

namespace Ordain.Simulator.Tests;

/// <summary>An answer, read to its end.</summary>
internal sealed record Reply(HttpStatusCode Status, string Text, HttpResponseMessage Message)
{
    public JsonObject Json => JsonNode.Parse(Text)!.AsObject();

    public string Member(string name) => Json[name]!.ToString();

    public static async Task<Reply> ReadAsync(HttpResponseMessage message)
        => new(message.StatusCode, await message.Content.ReadAsStringAsync(), message);
}
