using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ordain.Simulator;

/// <summary>The bodies of Peach's answers.</summary>
internal static class PeachAnswers
{
    /// <summary>The name that the page gives to 422.</summary>
    public const string ParameterError = "Parameter Error";

    /// <summary>201 with the members of the request, which is the documented schema of the answer, and an id in any case.</summary>
    public static Answer Created(JsonElement order, string orderId)
        => new(StatusCodes.Status201Created, JsonBody.Write(json =>
        {
            json.WriteString("id", orderId);
            foreach (JsonProperty property in order.EnumerateObject())
            {
                if (!property.NameEquals("id"u8))
                {
                    property.WriteTo(json);
                }
            }
        }));

    /// <summary>422 with one entry per field. Peach documents the status and no body; the shape is the simulator's own.</summary>
    public static Answer RefusedFields(IReadOnlyList<FieldError> errors)
        => new(StatusCodes.Status422UnprocessableEntity, JsonBody.Write(json =>
        {
            json.WriteString("error", ParameterError);
            json.WriteStartArray("errors");
            foreach (FieldError error in errors)
            {
                json.WriteStartObject();
                json.WriteString("field", error.Field);
                json.WriteString("message", error.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));

    /// <summary>A refusal that no field is to blame for.</summary>
    public static Answer Refused(int statusCode)
        => new(statusCode, JsonBody.Write(json => json.WriteString("error", ErrorOf(statusCode))));

    public static string ErrorOf(int statusCode) => ReasonPhrases.GetReasonPhrase(statusCode);
}
