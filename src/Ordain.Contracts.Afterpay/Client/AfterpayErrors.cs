using System.Text.Json;
using Ordain.Client;

namespace Ordain.Contracts.Afterpay;

/// <summary>
/// What Afterpay says when it refuses. One message can name several fields, as recorded:
/// <c>merchant.redirectConfirmUrl may not be empty, merchant.redirectConfirmUrl must be a valid URL</c>.
/// </summary>
internal static class AfterpayErrors
{
    private const string Separator = ", ";

    private static readonly ContractFields _fields = new(AfterpayFieldsJson.Default.AfterpayOrder);

    public static IReadOnlyList<ProviderError> Read(ReadOnlySpan<byte> body)
    {
        AfterpayError? error;
        try
        {
            error = JsonSerializer.Deserialize(body, AfterpayResponseJson.Default.AfterpayError);
        }
        catch (JsonException)
        {
            return [];
        }

        return error switch
        {
            null or { ErrorCode: null, Message: null } => [],
            { Message: null } => [new() { Code = error.ErrorCode }],
            { Message: string message } => Split(message).ConvertAll(part => _fields.Read(error.ErrorCode, part)),
        };
    }

    /// <summary>One message per field that is named; a comma before anything else belongs to the sentence.</summary>
    private static List<string> Split(string message)
    {
        var parts = new List<string>();
        foreach (string part in message.Split(Separator))
        {
            if (parts.Count == 0 || _fields.StartsWithField(part))
            {
                parts.Add(part);
            }
            else
            {
                parts[^1] += Separator + part;
            }
        }

        return parts;
    }
}
