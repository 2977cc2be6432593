using System.Text.Json;
using Ordain.Client;

namespace Ordain.Contracts;

/// <summary>
/// What a provider says when it refuses and no document shows the form of its errors. Where the answer is JSON with a <c>message</c> or
/// <c>errors</c>, in the forms that frameworks write, each is an error; otherwise the answer speaks for itself.
/// </summary>
internal static class UndocumentedErrors
{
    /// <summary>The errors of an answer; none when it has none that can be told.</summary>
    /// <param name="body">The answer.</param>
    /// <param name="fields">The fields that an error may name.</param>
    public static IReadOnlyList<ProviderError> Read(ReadOnlySpan<byte> body, ContractFields fields)
    {
        JsonElement answer;
        try
        {
            answer = JsonElement.Parse(body);
        }
        catch (JsonException)
        {
            return [];
        }

        if (answer.ValueKind != JsonValueKind.Object)
        {
            return [];
        }

        string? code = TextOf(answer, "error") ?? TextOf(answer, "code");
        ProviderError[] errors = [.. Errors(answer, code, fields)];
        return errors.Length > 0 ? errors : code is null ? [] : [new() { Code = code }];
    }

    private static IEnumerable<ProviderError> Errors(JsonElement answer, string? code, ContractFields fields)
    {
        if (answer.TryGetProperty("errors", out JsonElement errors))
        {
            foreach (ProviderError error in errors.ValueKind switch
            {
                // Each with its field: {"errors":[{"field":"id","message":"…"}]}.
                JsonValueKind.Array => errors.EnumerateArray().SelectMany(error => error.ValueKind == JsonValueKind.Object
                    ? [fields.Read(TextOf(error, "code") ?? code, TextOf(error, "field"), TextOf(error, "message"))]
                    : Messages(error).Select(message => fields.Read(code, message))),

                // By field: {"errors":{"id":["…"]}}.
                JsonValueKind.Object => errors.EnumerateObject().SelectMany(field => Messages(field.Value).Select(message => fields.Read(code, field.Name, message))),
                _ => [],
            })
            {
                yield return error;
            }

            yield break;
        }

        if (answer.TryGetProperty("message", out JsonElement said))
        {
            foreach (string message in Messages(said))
            {
                yield return fields.Read(code, message);
            }
        }
    }

    private static IEnumerable<string> Messages(JsonElement said) => said.ValueKind switch
    {
        JsonValueKind.String => [said.GetString()!],
        JsonValueKind.Array => said.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.String).Select(element => element.GetString()!),
        _ => [],
    };

    private static string? TextOf(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
