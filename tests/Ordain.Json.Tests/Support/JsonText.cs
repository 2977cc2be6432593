using System.Text;

namespace Ordain.Json.Tests;

/// <summary>Compares documents: texts by what they say, numbers by their digits, objects by their members in any order.</summary>
internal static class JsonText
{
    /// <summary>Where two documents differ; null where they do not.</summary>
    public static string? Difference(ReadOnlyMemory<byte> left, ReadOnlyMemory<byte> right)
    {
        try
        {
            using JsonDocument first = JsonDocument.Parse(left, new JsonDocumentOptions { MaxDepth = 256 });
            using JsonDocument second = JsonDocument.Parse(right, new JsonDocumentOptions { MaxDepth = 256 });
            return Difference(first.RootElement, second.RootElement, "");
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    public static string Show(ReadOnlyMemory<byte> json) => Encoding.UTF8.GetString(json.Span);

    private static string? Difference(JsonElement left, JsonElement right, string path)
    {
        if (left.ValueKind != right.ValueKind)
        {
            return $"{path}: {left.ValueKind} and {right.ValueKind}";
        }

        return left.ValueKind switch
        {
            JsonValueKind.String when left.GetString() == right.GetString() => null,
            JsonValueKind.Number when left.GetRawText() == right.GetRawText() => null,
            JsonValueKind.String or JsonValueKind.Number => $"{path}: {left.GetRawText()} and {right.GetRawText()}",
            JsonValueKind.Array => Elements(left, right, path),
            JsonValueKind.Object => Members(left, right, path),
            _ => null,
        };
    }

    private static string? Elements(JsonElement left, JsonElement right, string path)
    {
        int count = left.GetArrayLength();
        if (count != right.GetArrayLength())
        {
            return $"{path}: {count} and {right.GetArrayLength()} elements";
        }

        for (int i = 0; i < count; i++)
        {
            if (Difference(left[i], right[i], $"{path}/{i}") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? Members(JsonElement left, JsonElement right, string path)
    {
        List<JsonProperty> first = Sorted(left);
        List<JsonProperty> second = Sorted(right);
        for (int i = 0; i < Math.Max(first.Count, second.Count); i++)
        {
            if (i == first.Count || i == second.Count || first[i].Name != second[i].Name)
            {
                return $"{path}: members {string.Join(", ", first.Select(member => member.Name))} and {string.Join(", ", second.Select(member => member.Name))}";
            }

            if (Difference(first[i].Value, second[i].Value, $"{path}/{first[i].Name}") is { } difference)
            {
                return difference;
            }
        }

        return null;
    }

    // Stable: keys with halves of surrogate pairs may be the same once they are written.
    private static List<JsonProperty> Sorted(JsonElement element) => [.. element.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal)];
}
