using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Ordain.Simulator;

/// <summary>What the head of a request says, read strictly.</summary>
internal static class RequestChecks
{
    /// <summary>Whether the body is declared as this media type, in UTF-8 and not compressed.</summary>
    public static bool HasContentType(HttpRequest request, string mediaType)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            && type.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
            && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            && request.Headers.ContentEncoding is [] or ["identity"];

    /// <summary>Whether the sender takes JSON: no Accept header, or one that names application/json or */*.</summary>
    public static bool AcceptsJson(HttpRequest request)
    {
        if (request.Headers.Accept.Count == 0)
        {
            return true;
        }

        return MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out IList<MediaTypeHeaderValue>? types)
            && types.Any(static type => type.Quality is not 0
                && (type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase) || type.MediaType.Equals("*/*", StringComparison.Ordinal)));
    }

    /// <summary>The credentials of the one Authorization header, when it is of this scheme.</summary>
    public static string? Credentials(HttpRequest request, string scheme)
        => request.Headers.Authorization is [{ } value]
            && value.StartsWith(scheme + " ", StringComparison.OrdinalIgnoreCase)
                ? value[(scheme.Length + 1)..].Trim()
                : null;

    /// <summary>Whether the request has these Basic credentials.</summary>
    public static bool HasBasicCredentials(HttpRequest request, string user, string password)
    {
        if (Credentials(request, "Basic") is not { } encoded)
        {
            return false;
        }

        byte[] decoded = new byte[encoded.Length];
        return Convert.TryFromBase64String(encoded, decoded, out int length)
            && CryptographicOperations.FixedTimeEquals(decoded.AsSpan(0, length), Encoding.UTF8.GetBytes($"{user}:{password}"));
    }

    public static bool AreEqual(string left, string right)
        => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
