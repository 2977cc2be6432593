using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ordain.AspNetCore.Tests;

/// <summary>Messages go into answers and logs: they hold the contract's limits and the order's choices, and no other value of the order.</summary>
public sealed class PrivacyTests
{
    private const string Marker = "Zz-marker-zZ";

    public static TheoryData<string> Cultures => ["en", "de"];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void NoMessage_HoldsAValueOfAnOpttyOrder(string culture)
    {
        JsonObject order = Optty.Valid();
        Mark(order);
        order["bnplProvider"] = "KLARNA_AU";

        HasNoMarker(Optty.Read(order).Validate(), culture, atLeast: 6);
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void NoMessage_HoldsAValueOfAnOrderOfOnesOwn(string culture)
    {
        // From JSON: the compiler would not let this one be created.
        DepotOrder order = JsonSerializer.Deserialize<DepotOrder>(
            $$"""
            {
              "reference": "{{Marker}}{{Marker}}", "email": "{{Marker}}", "gate": "{{Marker}}", "speed": "express", "expiresAt": "1987-06-05T00:00:00Z",
              "pallets": [ { "boxes": [ { "items": [ { "sku": "{{Marker}}", "count": 123456789 } ] } ] } ]
            }
            """,
            JsonSerializerOptions.Web)!;

        HasNoMarker(order.Validate(), culture, atLeast: 6);
    }

    private static void HasNoMarker(ValidationResult result, string culture, int atLeast)
    {
        Assert.True(result.Violations.Count >= atLeast, result.ToString());
        string[] messages = [.. result.ToDictionary(ViolationKey.JsonPointer, CultureInfo.GetCultureInfo(culture)).SelectMany(error => error.Value.Prepend(error.Key))];
        Assert.All(messages, message =>
        {
            Assert.DoesNotContain(Marker, message, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("123456789", message, StringComparison.Ordinal);
            Assert.DoesNotContain("1987", message, StringComparison.Ordinal);
        });
        Assert.DoesNotContain(Marker, new ValidationFailedException(result).ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static void Mark(JsonNode node)
    {
        if (node is JsonObject members)
        {
            foreach (string name in members.Select(member => member.Key).ToList())
            {
                if (members[name] is JsonValue value)
                {
                    members[name] = value.GetValueKind() == JsonValueKind.String ? Marker : name == "quantity" ? 123456789 : -123456789.5m;
                }
                else if (members[name] is { } nested)
                {
                    Mark(nested);
                }
            }
        }
        else if (node is JsonArray elements)
        {
            foreach (JsonNode? element in elements)
            {
                Mark(element!);
            }
        }
    }
}
