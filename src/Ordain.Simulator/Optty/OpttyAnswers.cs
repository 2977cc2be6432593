using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ordain.Simulator;

/// <summary>The bodies of Optty's answers.</summary>
internal static class OpttyAnswers
{
    /// <summary>201 with the members of the sample response in Optty's API reference.</summary>
    public static Answer Created(JsonElement order, string orderId, DateTimeOffset now)
        => new(StatusCodes.Status201Created, JsonBody.Write(json =>
        {
            json.WriteString("orderId", orderId);
            json.WriteString("orderToken", Guid.NewGuid());
            json.WriteString("redirectUrl", $"https://pay.optty.example/r/{RandomNumberGenerator.GetHexString(8)}");
            Copy("bnplProvider");
            Copy("orderReference");
            Copy("orderAmount");
            json.WriteString("orderPaymentOption", "buy now pay later");
            json.WriteString("orderDate", now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
            json.WriteString("paymentStatus", "pending");
            json.WriteString("transactionReference", RandomNumberGenerator.GetHexString(10, lowercase: true));

            void Copy(string name)
            {
                json.WritePropertyName(name);
                order.GetProperty(name).WriteTo(json);
            }
        }));

    /// <summary>
    /// A refusal that no field is to blame for. Optty documents no error body at all; this shape, which resembles that of
    /// NestJS, is the simulator's own.
    /// </summary>
    public static Answer Refused(int statusCode)
    {
        Answer answer = new(statusCode, JsonBody.Write(json =>
        {
            json.WriteNumber("statusCode", statusCode);
            json.WriteString("message", ErrorOf(statusCode));
            json.WriteString("error", ErrorOf(statusCode));
        }));
        return statusCode == StatusCodes.Status401Unauthorized ? answer.With("WWW-Authenticate", "Bearer") : answer;
    }

    /// <summary>400 with one message per field, each beginning with the path of the field; the shape is the simulator's own too.</summary>
    public static Answer RefusedFields(IReadOnlyList<FieldError> errors)
        => new(StatusCodes.Status400BadRequest, JsonBody.Write(json =>
        {
            json.WriteNumber("statusCode", StatusCodes.Status400BadRequest);
            json.WriteStartArray("message");
            foreach (FieldError error in errors)
            {
                json.WriteStringValue(error.ToString());
            }

            json.WriteEndArray();
            json.WriteString("error", ErrorOf(StatusCodes.Status400BadRequest));
        }));

    public static string ErrorOf(int statusCode) => ReasonPhrases.GetReasonPhrase(statusCode);
}
