namespace Ordain.Compiler.Schemas;

/// <summary>Schemas as conditions. Null stands for what a schema cannot say, and what contains it cannot be said either.</summary>
internal static class SchemaLogic
{
    public static string? All(params string?[] schemas) => Join(schemas, "allOf", neutral: JsonText.True, absorbing: JsonText.False);

    public static string? Any(params string?[] schemas) => Join(schemas, "anyOf", neutral: JsonText.False, absorbing: JsonText.True);

    public static string? Not(string? schema) => schema switch
    {
        null => null,
        JsonText.True => JsonText.False,
        JsonText.False => JsonText.True,
        _ => JsonText.Object(("not", schema)),
    };

    /// <summary>The schema of values of a type that a schema without a type accepts.</summary>
    /// <param name="type">The type; null for any value that is not <c>null</c>.</param>
    /// <param name="schema">The schema.</param>
    public static string? OfType(string? type, string? schema)
    {
        if (schema is null or JsonText.False)
        {
            return schema;
        }

        string typed = type is null ? "\"not\":{\"type\":\"null\"}" : $"\"type\":\"{type}\"";
        return schema == JsonText.True ? $"{{{typed}}}"
            : type is null ? $"{{{typed},\"allOf\":[{schema}]}}"
            : $"{{{typed},{schema.Substring(1)}";
    }

    private static string? Join(string?[] schemas, string keyword, string neutral, string absorbing)
    {
        var parts = new List<string>();
        foreach (string? schema in schemas)
        {
            if (schema is null)
            {
                return null;
            }

            if (schema == absorbing)
            {
                return absorbing;
            }

            if (schema != neutral && !parts.Contains(schema))
            {
                parts.Add(schema);
            }
        }

        return parts.Count switch
        {
            0 => neutral,
            1 => parts[0],
            _ => JsonText.Object((keyword, JsonText.Array(parts))),
        };
    }
}
