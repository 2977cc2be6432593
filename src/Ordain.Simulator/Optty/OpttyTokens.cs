using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Ordain.Simulator;

/// <summary>
/// <c>POST /token?expires_in=1</c> (Optty, Create Access Token): form-urlencoded client credentials against a JWT. The
/// documents show <c>expires_in=1</c> in the query and 86400 in the answer, so the query is read as days. The error body
/// is that of RFC 6749, because Optty documents none.
/// </summary>
internal sealed class OpttyTokens(SimulatorOptions options)
{
    private const int LongestLifeInDays = 365;

    private readonly byte[] _key = RandomNumberGenerator.GetBytes(32);
    private readonly ConcurrentDictionary<string, DateTimeOffset> _issued = new(StringComparer.Ordinal);

    public bool IsValid(string token)
        => RequestChecks.AreEqual(token, options.Optty.Token)
            || (_issued.TryGetValue(token, out DateTimeOffset expiry) && options.TimeProvider.GetUtcNow() < expiry);

    public Decision Decide(HttpRequest request, byte[] body)
    {
        if (!RequestChecks.HasContentType(request, "application/x-www-form-urlencoded"))
        {
            return Refuse(StatusCodes.Status415UnsupportedMediaType, "invalid_request");
        }

        Dictionary<string, StringValues> form;
        try
        {
            using FormReader reader = new(Encoding.UTF8.GetString(body));
            form = reader.ReadForm();
        }
        catch (InvalidDataException)
        {
            return Refuse(StatusCodes.Status400BadRequest, "invalid_request");
        }

        if (!RequestChecks.AreEqual(Value("client_id"), options.Optty.ClientId)
            | !RequestChecks.AreEqual(Value("client_secret"), options.Optty.ClientSecret))
        {
            return Refuse(StatusCodes.Status401Unauthorized, "invalid_client");
        }

        if (Value("grant_type") != "client_credentials")
        {
            return Refuse(StatusCodes.Status400BadRequest, "unsupported_grant_type");
        }

        if (Value("scope") != "api-user")
        {
            return Refuse(StatusCodes.Status400BadRequest, "invalid_scope");
        }

        return LifeInDays(request) is { } days ? Issue(TimeSpan.FromDays(days)) : Refuse(StatusCodes.Status400BadRequest, "invalid_request");

        string Value(string name) => form.TryGetValue(name, out StringValues values) && values is [{ } value] ? value : "";
    }

    private static int? LifeInDays(HttpRequest request)
    {
        if (!request.Query.TryGetValue("expires_in", out StringValues values))
        {
            return 1;
        }

        return int.TryParse(values.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int days) && days is >= 1 and <= LongestLifeInDays
            ? days
            : null;
    }

    private Decision Issue(TimeSpan lifetime)
    {
        DateTimeOffset expiry = options.TimeProvider.GetUtcNow() + lifetime;
        string token = NewJwt(expiry);
        _issued[token] = expiry;
        Answer answer = new(StatusCodes.Status200OK, JsonBody.Write(json =>
        {
            json.WriteString("access_token", token);
            json.WriteNumber("expires_in", (long)lifetime.TotalSeconds);
            json.WriteString("token_type", "Bearer");
            json.WriteString("scope", "api-user");
        }));
        return new Decision(answer, new Verdict(StatusCodes.Status200OK, null, []));
    }

    private string NewJwt(DateTimeOffset expiry)
    {
        byte[] header = JsonBody.Write(static json =>
        {
            json.WriteString("alg", "HS256");
            json.WriteString("typ", "JWT");
        });
        byte[] claims = JsonBody.Write(json =>
        {
            json.WriteString("jti", Guid.NewGuid());
            json.WriteString("scope", "api-user");
            json.WriteNumber("exp", expiry.ToUnixTimeSeconds());
        });
        string signed = $"{Base64Url.EncodeToString(header)}.{Base64Url.EncodeToString(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(HMACSHA256.HashData(_key, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static Decision Refuse(int statusCode, string error)
        => new(
            new Answer(statusCode, JsonBody.Write(json => json.WriteString("error", error))),
            new Verdict(statusCode, error, []));
}
