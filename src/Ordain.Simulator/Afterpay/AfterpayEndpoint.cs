using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ordain.Simulator;

/// <summary>Afterpay Online API v1: <c>POST /v1/orders</c>.</summary>
internal sealed class AfterpayEndpoint(SimulatorOptions options) : IProviderEndpoint
{
    private const string OrdersPath = "/v1/orders";

    public SimulatedProvider Provider => SimulatedProvider.Afterpay;

    public FaultTarget? OperationOf(HttpRequest request)
        => HttpMethods.IsPost(request.Method) && request.Path == OrdersPath ? FaultTarget.AfterpayOrder : null;

    public Answer Misdirected(HttpRequest request)
        => request.Path == OrdersPath
            ? AfterpayAnswers.Refused(StatusCodes.Status405MethodNotAllowed, "method_not_allowed", "This resource only takes POST.").With("Allow", "POST")
            : AfterpayAnswers.Refused(StatusCodes.Status404NotFound, AfterpayAnswers.GeneralError, "There is no such resource.");

    public Answer Failure(int statusCode)
        => AfterpayAnswers.Refused(statusCode, AfterpayAnswers.GeneralError, "The request cannot be processed.");

    public Decision Decide(HttpRequest request, FaultTarget operation, byte[] body)
    {
        if (RefuseHead(request, body) is { } refused)
        {
            return refused;
        }

        if (!StrictJson.TryParse(body, options.MaxJsonDepth, out JsonDocument? document, out FieldError? error))
        {
            return Refuse(StatusCodes.Status400BadRequest, "invalid_json", [error]);
        }

        using (document)
        {
            return DecideOrder(document.RootElement);
        }
    }

    /// <summary>
    /// The errors of the page "PUT/POST errors". It knows no error for a missing User-Agent, which Create Order requires:
    /// the 400 is the simulator's own.
    /// </summary>
    private Decision? RefuseHead(HttpRequest request, byte[] body)
    {
        if (!RequestChecks.HasBasicCredentials(request, options.Afterpay.Username, options.Afterpay.Password))
        {
            return Refuse(StatusCodes.Status401Unauthorized, "unauthorized", "Credentials are required to access this resource.");
        }

        if (string.IsNullOrWhiteSpace(request.Headers.UserAgent))
        {
            return Refuse(StatusCodes.Status400BadRequest, AfterpayAnswers.GeneralError, "The User-Agent header is required.");
        }

        if (!RequestChecks.AcceptsJson(request))
        {
            return Refuse(StatusCodes.Status406NotAcceptable, AfterpayAnswers.GeneralError, "The Accept header must be application/json or */*.");
        }

        if (!RequestChecks.HasContentType(request, "application/json"))
        {
            return Refuse(StatusCodes.Status415UnsupportedMediaType, AfterpayAnswers.GeneralError, "The Content-Type header must be application/json.");
        }

        return body.Length == 0
            ? Refuse(StatusCodes.Status500InternalServerError, AfterpayAnswers.GeneralError, "The request body is empty.")
            : null;
    }

    private Decision DecideOrder(JsonElement body)
    {
        if (body.ValueKind is not JsonValueKind.Object)
        {
            return Refuse(StatusCodes.Status422UnprocessableEntity, "invalid_object", [new FieldError("", "must be an object")]);
        }

        Findings invalid = new();
        Findings foreign = new();
        Findings outOfRange = new();
        new AfterpayOrderCheck(options.Afterpay, foreign, outOfRange).Check(new ObjectReader(body, "", invalid));
        string? reference = body.TryGetProperty("merchantReference", out JsonElement value) && value.ValueKind is JsonValueKind.String
            ? value.GetString()
            : null;
        Decision decision = invalid.Any ? Refuse(StatusCodes.Status422UnprocessableEntity, "invalid_object", invalid.Errors)
            : foreign.Any ? Refuse(StatusCodes.Status422UnprocessableEntity, "unsupported_currency", foreign.Errors)
            : outOfRange.Any ? Refuse(StatusCodes.Status422UnprocessableEntity, "unsupported_payment_type", outOfRange.Errors)
            : Accept();
        return decision with { Reference = reference };
    }

    private Decision Accept()
    {
        string token = RandomNumberGenerator.GetString("abcdefghijklmnopqrstuvwxyz0123456789", 40);
        return new Decision(
            AfterpayAnswers.Created(token, options.TimeProvider.GetUtcNow() + options.Afterpay.TokenLifetime),
            Verdict.Accepted,
            OrderId: token);
    }

    private static Decision Refuse(int statusCode, string errorCode, string message)
        => new(AfterpayAnswers.Refused(statusCode, errorCode, message), new Verdict(statusCode, errorCode, []));

    private static Decision Refuse(int statusCode, string errorCode, IReadOnlyList<FieldError> errors)
        => new(AfterpayAnswers.Refused(statusCode, errorCode, string.Join(", ", errors)), new Verdict(statusCode, errorCode, errors));
}
