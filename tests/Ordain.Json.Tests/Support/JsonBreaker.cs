namespace Ordain.Json.Tests;

/// <summary>Changes a payload in one place.</summary>
internal static class JsonBreaker
{
    private static readonly string?[] _values = [null, "true", "\"x\"", "\"5\"", "\"\"", "5", "-5", "5.5", "1e300", "[]", "[[1]]", "{}", "{\"x\":{}}"];

    /// <returns>The name of what was changed, or of what holds the element that was.</returns>
    public static string Break(JsonNode payload, Random random)
    {
        List<(JsonNode Holder, string Name)> holders = [];
        Collect(payload, "", holders);
        (JsonNode holder, string name) = holders[random.Next(holders.Count)];
        JsonNode? value = random.Pick<string?>(_values) is { } text ? JsonNode.Parse(text) : null;
        if (holder is JsonObject members)
        {
            name = members.ElementAt(random.Next(members.Count)).Key;
            if (random.Chance(20))
            {
                members.Remove(name);
            }
            else
            {
                members[name] = value;
            }
        }
        else
        {
            holder[random.Next(((JsonArray)holder).Count)] = value;
        }

        return name;
    }

    private static void Collect(JsonNode? node, string name, List<(JsonNode Holder, string Name)> holders)
    {
        switch (node)
        {
            case JsonObject { Count: > 0 } members:
                holders.Add((members, name));
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    Collect(member.Value, member.Key, holders);
                }

                break;
            case JsonArray { Count: > 0 } elements:
                holders.Add((elements, name));
                foreach (JsonNode? element in elements)
                {
                    Collect(element, name, holders);
                }

                break;
        }
    }
}
