using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ordain.Simulator;

/// <summary>The bodies of Paynova's answers: a status (Paynova, Status), and the id of the order where there is one.</summary>
internal static class PaynovaAnswers
{
    public const string ValidationError = "VALIDATION_ERROR";
    public const string LineItemsNotAllowed = "LINE_ITEMS_NOT_ALLOWED";
    public const string LineItemsRequired = "LINE_ITEMS_REQUIRED";

    /// <summary>201 with the status of the seed's example and the order id, a GUID.</summary>
    public static Answer Created(Guid orderId)
        => new(StatusCodes.Status201Created, JsonBody.Write(json =>
        {
            WriteStatus(json, isSuccess: true, 0, "SUCCESS", "The operation was successful.", []);
            json.WriteString("orderId", orderId);
        }));

    /// <summary>
    /// 200 with <c>isSuccess</c> false. The error codes page numbers these errors; <c>errors</c> names fields in PascalCase, as a
    /// fixture of the vendor's Java client shows.
    /// </summary>
    public static Answer Refused(string statusKey, IReadOnlyList<FieldError> errors)
        => new(StatusCodes.Status200OK, JsonBody.Write(json => WriteStatus(json, isSuccess: false, NumberOf(statusKey), statusKey, MessageOf(statusKey), errors)));

    /// <summary>A refusal by HTTP status: error −3, <c>HTTP_###</c>, or −1 for an error of the service itself.</summary>
    public static Answer Failed(int statusCode, string message, bool isInternal = false)
    {
        string key = KeyOf(statusCode, isInternal);
        Answer answer = new(statusCode, JsonBody.Write(json => WriteStatus(json, isSuccess: false, isInternal ? -1 : -3, key, message, [])));
        return statusCode == StatusCodes.Status401Unauthorized ? answer.With("WWW-Authenticate", "Basic realm=\"paynova\"") : answer;
    }

    public static string KeyOf(int statusCode, bool isInternal = false)
        => isInternal ? "INTERNAL_ERROR" : string.Create(CultureInfo.InvariantCulture, $"HTTP_{statusCode}");

    /// <summary><c>lineItems.0.id</c> as <c>LineItems[0].Id</c>.</summary>
    public static string FieldName(string field)
    {
        StringBuilder name = new();
        foreach (string step in field.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiDigit(step[0]))
            {
                name.Append('[').Append(step).Append(']');
            }
            else
            {
                name.Append(name.Length == 0 ? "" : ".").Append(char.ToUpperInvariant(step[0])).Append(step.AsSpan(1));
            }
        }

        return name.ToString();
    }

    private static void WriteStatus(Utf8JsonWriter json, bool isSuccess, int errorNumber, string key, string message, IReadOnlyList<FieldError> errors)
    {
        json.WriteStartObject("status");
        json.WriteBoolean("isSuccess", isSuccess);
        json.WriteNumber("errorNumber", errorNumber);
        json.WriteString("statusKey", key);
        json.WriteString("statusMessage", message);
        WriteErrors(json, errors);
        json.WriteNull("exceptionDetails");
        json.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter json, IReadOnlyList<FieldError> errors)
    {
        if (errors.Count == 0)
        {
            json.WriteNull("errors");
            return;
        }

        json.WriteStartArray("errors");
        foreach (FieldError error in errors)
        {
            string name = FieldName(error.Field);
            json.WriteStartObject();
            json.WriteString("errorCode", error.Code);
            json.WriteString("fieldName", name);
            json.WriteString("message", $"'{DisplayName(name)}' {error.Problem}");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary><c>LineItems[0].ArticleNumber</c> as "Article Number", the way the fixture's message has "Order Number".</summary>
    private static string DisplayName(string fieldName)
    {
        StringBuilder words = new();
        foreach (char letter in fieldName.AsSpan(fieldName.LastIndexOf('.') + 1))
        {
            words.Append(words.Length > 0 && char.IsAsciiLetterUpper(letter) ? " " : "").Append(letter);
        }

        return words.ToString();
    }

    private static int NumberOf(string statusKey) => statusKey switch
    {
        LineItemsNotAllowed => 3001,
        LineItemsRequired => 3003,
        _ => -2,
    };

    private static string MessageOf(string statusKey) => statusKey switch
    {
        LineItemsNotAllowed => "Line items are not allowed for the selected payment method.",
        LineItemsRequired => "Line items are required for the selected payment method.",
        _ => "The request holds invalid values.",
    };
}
