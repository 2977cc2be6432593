using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ordain.Validation.Tests.Schema;

/// <summary>Changes a payload in one place: a value goes, or becomes another one, of its type or not.</summary>
internal static class JsonBreaker
{
    private static readonly string[] _texts =
    [
        "", " ", "\u00a0", "x", "AB", "AB-12", "ABC-1", "EXPRESS", "Post", "FREE", "a", "ab", "one", "root", "AUD", "SEK", "XXX", "SE", "ZZ", "en_SE", "en-SE", "KLARNA", "KLARNA_AU", "klarna",
        "a@b", "@b", "a@b@c", "http://x", "HTTPS://x", "ftp:/x", "0", "-0", "-0.00", "5", "5.000", "-1", "12.345", "12.3450", "12.3456", "012", "1e2", "12345678901234567890", "red", "RED",
        "twelve chars", "thirteen char", "0f8fad5b-d9cd-469f-a165-70867728950e", "3530111333300000", "yes", "+46 8 123 456",
    ];

    private static readonly string[] _numbers = ["0", "-0", "1", "-1", "10", "11", "0.5", "9.5", "10.5", "10.51", "0.49", "1.005", "12.34", "1000", "1000.0", "500", "5", "255", "256", "2147483648", "4.75", "0.25", "1e2"];

    /// <summary>A copy with one place changed.</summary>
    public static JsonNode Break(JsonNode payload, Random random)
    {
        JsonNode copy = payload.DeepClone();
        List<JsonNode> holders = [];
        Collect(copy, holders);
        JsonNode holder = holders[random.Next(holders.Count)];
        if (holder is JsonObject members)
        {
            BreakMember(members, random);
        }
        else if (holder is JsonArray elements)
        {
            BreakElement(elements, random);
        }

        return copy;
    }

    /// <summary>A copy with a member set: that most of a contract's members are there at all.</summary>
    public static JsonNode With(JsonNode payload, string name, Random random)
    {
        JsonNode copy = payload.DeepClone();
        copy[name] = Value(null, random);
        return copy;
    }

    private static void BreakMember(JsonObject members, Random random)
    {
        if (members.Count == 0 || random.Next(12) == 0)
        {
            members["unknown"] = 1;
            return;
        }

        string name = members.ElementAt(random.Next(members.Count)).Key;
        if (random.Next(4) == 0)
        {
            members.Remove(name);
        }
        else
        {
            members[name] = Value(members[name], random);
        }
    }

    private static void BreakElement(JsonArray elements, Random random)
    {
        if (elements.Count > 0 && random.Next(3) == 0)
        {
            elements.RemoveAt(random.Next(elements.Count));
        }
        else if (elements.Count > 0 && random.Next(2) == 0)
        {
            elements.Add(elements[0]?.DeepClone());
        }
        else
        {
            elements.Add(Value(elements.Count > 0 ? elements[0] : null, random));
        }
    }

    private static JsonNode? Value(JsonNode? before, Random random)
    {
        // Mostly another value of the same type.
        JsonValueKind kind = before is null || random.Next(4) == 0 ? (JsonValueKind)random.Next(8) : before.GetValueKind();
        return kind switch
        {
            JsonValueKind.Object => new JsonObject(),
            JsonValueKind.Array => new JsonArray(),
            JsonValueKind.String => random.Next(4) == 0 && before is JsonValue ? before.ToString() + "1" : _texts[random.Next(_texts.Length)],
            JsonValueKind.Number => JsonNode.Parse(_numbers[random.Next(_numbers.Length)]),
            JsonValueKind.True or JsonValueKind.False => random.Next(2) == 0,
            _ => null,
        };
    }

    private static void Collect(JsonNode? node, List<JsonNode> holders)
    {
        switch (node)
        {
            case JsonObject members:
                holders.Add(members);
                foreach (KeyValuePair<string, JsonNode?> member in members)
                {
                    Collect(member.Value, holders);
                }

                break;
            case JsonArray elements:
                holders.Add(elements);
                foreach (JsonNode? element in elements)
                {
                    Collect(element, holders);
                }

                break;
        }
    }
}
