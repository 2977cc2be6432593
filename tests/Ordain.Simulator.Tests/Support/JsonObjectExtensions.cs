using System.Text.Json.Nodes;

namespace Ordain.Simulator.Tests;

internal static class JsonObjectExtensions
{
    /// <summary>Sets a text at the top and gives the body to send.</summary>
    public static string With(this JsonObject payload, string name, string text)
    {
        payload[name] = text;
        return payload.ToJsonString();
    }
}
