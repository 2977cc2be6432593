using System.Text.Json;
using Ordain.Client;

namespace Ordain.Contracts.Paynova;

/// <summary>
/// What Paynova says when it refuses: a list of errors that name fields as C# would, <c>OrderNumber</c>, or a status alone.
/// </summary>
internal static class PaynovaErrors
{
    private static readonly ContractFields _fields = new(PaynovaFieldsJson.Default.PaynovaOrder, StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<ProviderError> Read(ReadOnlySpan<byte> body)
    {
        PaynovaStatus? status;
        try
        {
            status = JsonSerializer.Deserialize(body, PaynovaResponseJson.Default.PaynovaOrderCreated)?.Status;
        }
        catch (JsonException)
        {
            return [];
        }

        return status switch
        {
            null => [],
            { Errors: { Count: > 0 } errors } => [.. errors.OfType<PaynovaError>().Select(error => _fields.Read(error.ErrorCode, error.FieldName, error.Message))],
            { StatusKey: null, StatusMessage: null } => [],
            _ => [new() { Code = status.StatusKey, Message = status.StatusMessage }],
        };
    }
}
