using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Ordain.Simulator;

/// <summary>The bodies of Afterpay's answers.</summary>
internal static class AfterpayAnswers
{
    /// <summary>The <c>errorCode</c> that the error pages give to 406, 415 and 500; 413, 429 and 503, of which they say nothing, get it too.</summary>
    public const string GeneralError = "error";

    /// <summary>201 with <c>token</c> and <c>expires</c> (Afterpay v1, Create Order).</summary>
    public static Answer Created(string token, DateTimeOffset expires)
        => new(StatusCodes.Status201Created, JsonBody.Write(json =>
        {
            json.WriteString("token", token);
            json.WriteString("expires", expires.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
        }));

    /// <summary>The error object of all Afterpay errors: errorCode, errorId, message, httpStatusCode.</summary>
    public static Answer Refused(int statusCode, string errorCode, string message)
    {
        Answer answer = new(statusCode, JsonBody.Write(json =>
        {
            json.WriteString("errorCode", errorCode);
            json.WriteString("errorId", RandomNumberGenerator.GetHexString(16, lowercase: true));
            json.WriteString("message", message);
            json.WriteNumber("httpStatusCode", statusCode);
        }));
        return statusCode == StatusCodes.Status401Unauthorized ? answer.With("WWW-Authenticate", "Basic realm=\"afterpay\"") : answer;
    }
}
