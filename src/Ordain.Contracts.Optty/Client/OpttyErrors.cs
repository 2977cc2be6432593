using System.Text.Json;
using Ordain.Client;

namespace Ordain.Contracts.Optty;

/// <summary>
/// What Optty says when it refuses. No document shows the form of its errors. Where the answer is JSON with a <c>message</c>, a text or a
/// list of texts as frameworks such as NestJS write it, each text is an error; otherwise the answer speaks for itself.
/// </summary>
internal static class OpttyErrors
{
    private static readonly ContractFields _fields = new(OpttyFieldsJson.Default.OpttyOrder);

    public static IReadOnlyList<ProviderError> Read(ReadOnlySpan<byte> body)
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

        string? code = TextOf(answer, "error");
        string[] messages = [.. Messages(answer)];
        return messages.Length > 0 ? Array.ConvertAll(messages, message => _fields.Read(code, message))
            : code is null ? []
            : [new() { Code = code }];
    }

    private static IEnumerable<string> Messages(JsonElement answer)
    {
        if (!answer.TryGetProperty("message", out JsonElement message))
        {
            return [];
        }

        return message.ValueKind switch
        {
            JsonValueKind.String => [message.GetString()!],
            JsonValueKind.Array => message.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.String).Select(element => element.GetString()!),
            _ => [],
        };
    }

    private static string? TextOf(JsonElement answer, string name) =>
        answer.TryGetProperty(name, out JsonElement text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
