using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Ordain.Client;

namespace Ordain.Contracts.Paynova;

/// <summary>How Paynova takes an order, and what its answer means: Paynova says no with 200 and <c>isSuccess: false</c>.</summary>
/// <param name="form">The form of the URL.</param>
internal sealed class PaynovaProtocol(PaynovaUrlForm form) : ProviderProtocol<PaynovaOrder, PaynovaOrderCreated>
{
    private const string Path = "orders/create";

    public override Contract<PaynovaOrder> Contract => PaynovaOrder.Contract;

    public override JsonTypeInfo<PaynovaOrderCreated> ResponseType => PaynovaResponseJson.Default.PaynovaOrderCreated;

    public override string? ReferenceField => "orderNumber";

    public override string GetPath(ReadOnlySpan<byte> payload)
    {
        if (form == PaynovaUrlForm.Body)
        {
            return Path;
        }

        string? number = null;
        string? amount = null;
        string? currency = null;
        var reader = new Utf8JsonReader(payload);
        reader.Read();
        while ((number is null || amount is null || currency is null) && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("orderNumber"u8))
            {
                reader.Read();
                number = reader.GetString();
            }
            else if (reader.ValueTextEquals("currencyCode"u8))
            {
                reader.Read();
                currency = reader.GetString();
            }
            else if (reader.ValueTextEquals("totalAmount"u8))
            {
                // As it stands in the body: a point, and no grouping.
                reader.Read();
                amount = Encoding.ASCII.GetString(reader.ValueSpan);
            }
            else
            {
                reader.Skip();
            }
        }

        // The order is valid, or it would not be sent: the three are there.
        return $"{Path}/{Uri.EscapeDataString(number!)}/{amount}/{Uri.EscapeDataString(currency!)}";
    }

    // Paynova, HTTP status codes: 200 and 201 say that the request was understood; whether the order was taken is in the answer.
    public override AnswerMeaning ReadStatus(int statusCode) => statusCode is >= 200 and < 300 ? AnswerMeaning.Accepted : base.ReadStatus(statusCode);

    public override AnswerMeaning ReadResponse(PaynovaOrderCreated response)
    {
        bool hasOrder = response.OrderId is Guid id && id != Guid.Empty;
        return (response.Status?.IsSuccess, hasOrder) switch
        {
            (true, true) => AnswerMeaning.Accepted,
            (false, false) => AnswerMeaning.Refused,

            // A success without an order, a failure with one, or no word of either.
            _ => AnswerMeaning.Unclear,
        };
    }

    public override IReadOnlyList<ProviderError> ReadErrors(int statusCode, ReadOnlySpan<byte> body) => PaynovaErrors.Read(body);
}
