using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Ordain.Simulator;

/// <summary>
/// Peach: <c>POST /orders</c> (Create an order). Of refusals its page knows 422 "Parameter Error" alone; 401, 404, 405 and 415 mean
/// what they mean in HTTP.
/// </summary>
internal sealed class PeachEndpoint(SimulatorOptions options) : IProviderEndpoint
{
    private const string OrdersPath = "/orders";

    public SimulatedProvider Provider => SimulatedProvider.Peach;

    public FaultTarget? OperationOf(HttpRequest request)
        => HttpMethods.IsPost(request.Method) && request.Path == OrdersPath ? FaultTarget.PeachOrder : null;

    public Answer Misdirected(HttpRequest request)
        => request.Path == OrdersPath
            ? PeachAnswers.Refused(StatusCodes.Status405MethodNotAllowed).With("Allow", "POST")
            : PeachAnswers.Refused(StatusCodes.Status404NotFound);

    public Answer Failure(int statusCode) => PeachAnswers.Refused(statusCode);

    public Decision Decide(HttpRequest request, FaultTarget operation, byte[] body)
    {
        if (request.Headers.Authorization is not [{ } key] || !RequestChecks.AreEqual(key, options.Peach.ApiKey))
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
            string? reference = new PeachOrderCheck(options.TimeProvider.GetUtcNow()).Check(new ObjectReader(order, "", findings));
            return findings.Any ? RefuseFields(findings.Errors, reference) : Accept(order, reference);
        }
    }

    private static Decision Accept(JsonElement order, string? reference)
    {
        string orderId = reference ?? Guid.NewGuid().ToString();
        return new Decision(PeachAnswers.Created(order, orderId), Verdict.Accepted, reference, orderId);
    }

    private static Decision Refuse(int statusCode)
        => new(PeachAnswers.Refused(statusCode), new Verdict(statusCode, PeachAnswers.ErrorOf(statusCode), []));

    private static Decision RefuseFields(IReadOnlyList<FieldError> errors, string? reference)
        => new(
            PeachAnswers.RefusedFields(errors),
            new Verdict(StatusCodes.Status422UnprocessableEntity, PeachAnswers.ParameterError, errors),
            reference);
}
