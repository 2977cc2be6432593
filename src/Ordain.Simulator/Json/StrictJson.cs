using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Unicode;

namespace Ordain.Simulator;

/// <summary>
/// Reads a body as JSON and refuses what different readers understand differently: bytes that are not UTF-8, lone
/// surrogates, and an object that names a property twice.
/// </summary>
internal static class StrictJson
{
    public static bool TryParse(
        byte[] body,
        int maxDepth,
        [NotNullWhen(true)] out JsonDocument? document,
        [NotNullWhen(false)] out FieldError? error)
    {
        document = null;
        error = new FieldError("", "must be JSON");
        if (!Utf8.IsValid(body))
        {
            return false;
        }

        try
        {
            document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = maxDepth });
        }
        catch (JsonException)
        {
            return false;
        }

        try
        {
            error = FindAmbiguity(document.RootElement, "");
        }
        catch (InvalidOperationException)
        {
            // An escape such as \ud800 passes the parser and has no meaning as text; the path is not known here.
        }

        if (error is null)
        {
            return true;
        }

        document.Dispose();
        document = null;
        return false;
    }

    private static FieldError? FindAmbiguity(JsonElement element, string path)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                return null;

            case JsonValueKind.Array:
                int index = 0;
                foreach (JsonElement item in element.EnumerateArray())
                {
                    if (FindAmbiguity(item, FieldPath.Of(path, index++)) is { } inItem)
                    {
                        return inItem;
                    }
                }

                return null;

            case JsonValueKind.Object:
                HashSet<string> names = new(StringComparer.Ordinal);
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    string propertyPath = FieldPath.Of(path, property.Name);
                    if (!names.Add(property.Name))
                    {
                        return new FieldError(propertyPath, "must not be given twice");
                    }

                    if (FindAmbiguity(property.Value, propertyPath) is { } inProperty)
                    {
                        return inProperty;
                    }
                }

                return null;

            default:
                return null;
        }
    }
}
