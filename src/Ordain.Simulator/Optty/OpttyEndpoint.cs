using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ordain.Simulator;

/// <summary>
/// Optty: <c>POST /orders</c> as in the API reference, <c>POST /orders/</c> as in the guide (no redirect between the two,
/// so that no body is lost), and <c>POST /token</c>, which the real service has on a host of its own.
/// </summary>
internal sealed class OpttyEndpoint(SimulatorOptions options) : IProviderEndpoint
{
    private readonly OpttyTokens _tokens = new(options);

    public SimulatedProvider Provider => SimulatedProvider.Optty;

    public FaultTarget? OperationOf(HttpRequest request)
        => !HttpMethods.IsPost(request.Method) ? null : OperationAt(request.Path);

    public Answer Misdirected(HttpRequest request)
        => OperationAt(request.Path) is null
            ? OpttyAnswers.Refused(StatusCodes.Status404NotFound)
            : OpttyAnswers.Refused(StatusCodes.Status405MethodNotAllowed).With("Allow", "POST");

    public Answer Failure(int statusCode) => OpttyAnswers.Refused(statusCode);

    public Decision Decide(HttpRequest request, FaultTarget operation, byte[] body)
        => operation is FaultTarget.OpttyToken ? _tokens.Decide(request, body) : DecideOrder(request, body);

    private static FaultTarget? OperationAt(PathString path) => path.Value switch
    {
        "/orders" or "/orders/" => FaultTarget.OpttyOrder,
        "/token" => FaultTarget.OpttyToken,
        _ => null,
    };

    private Decision DecideOrder(HttpRequest request, byte[] body)
    {
        if (RequestChecks.Credentials(request, "Bearer") is not { } token || !_tokens.IsValid(token))
        {
            return Refuse(StatusCodes.Status401Unauthorized);
        }

        if (!RequestChecks.HasContentType(request, "application/json"))
        {
            return Refuse(StatusCodes.Status415UnsupportedMediaType);
        }

        if (!StrictJson.TryParse(body, options.MaxJsonDepth, out JsonDocument? document, out FieldError? error))
        {
            return RefuseFields([error], null);
        }

        using (document)
        {
            JsonElement order = document.RootElement;
            if (order.ValueKind is not JsonValueKind.Object)
            {
                return RefuseFields([new FieldError("", "must be an object")], null);
            }

            Findings findings = new();
            OpttyOrderCheck.Check(new ObjectReader(order, "", findings));
            string? reference = order.TryGetProperty("orderReference", out JsonElement value) && value.ValueKind is JsonValueKind.String
                ? value.GetString()
                : null;
            return findings.Any ? RefuseFields(findings.Errors, reference) : Accept(order, reference);
        }
    }

    private Decision Accept(JsonElement order, string? reference)
    {
        string orderId = Guid.NewGuid().ToString();
        return new Decision(
            OpttyAnswers.Created(order, orderId, options.TimeProvider.GetUtcNow()),
            Verdict.Accepted,
            reference,
            orderId);
    }

    private static Decision Refuse(int statusCode)
        => new(OpttyAnswers.Refused(statusCode), new Verdict(statusCode, OpttyAnswers.ErrorOf(statusCode), []));

    private static Decision RefuseFields(IReadOnlyList<FieldError> errors, string? reference)
        => new(
            OpttyAnswers.RefusedFields(errors),
            new Verdict(StatusCodes.Status400BadRequest, OpttyAnswers.ErrorOf(StatusCodes.Status400BadRequest), errors),
            reference);
}
