using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Ordain.Simulator;

/// <summary>
/// Paynova: <c>POST /orders/create</c>, with or without a slash behind it, and the same with order number, amount and currency in
/// the URL. Its pages know the HTTP status codes 200, 201, 401, 404 and 500, the last also for what is malformed; everything that
/// is wrong with an order itself comes with 200 and <c>isSuccess</c> false.
/// </summary>
internal sealed class PaynovaEndpoint(SimulatorOptions options) : IProviderEndpoint
{
    public const string MethodHeader = "Simulator-Payment-Method";

    private readonly ConcurrentDictionary<string, byte> _orderNumbers = new(StringComparer.Ordinal);

    public SimulatedProvider Provider => SimulatedProvider.Paynova;

    public FaultTarget? OperationOf(HttpRequest request)
        => HttpMethods.IsPost(request.Method) && TryReadAddress(request, out _) ? FaultTarget.PaynovaOrder : null;

    public Answer Misdirected(HttpRequest request)
        => PaynovaAnswers.Failed(StatusCodes.Status404NotFound, "There is no such resource.");

    public Answer Failure(int statusCode)
        => PaynovaAnswers.Failed(statusCode, "The request cannot be processed.", statusCode == StatusCodes.Status500InternalServerError);

    public Decision Decide(HttpRequest request, FaultTarget operation, byte[] body)
    {
        TryReadAddress(request, out PaynovaAddressedOrder? addressed);
        if (!RequestChecks.HasBasicCredentials(request, options.Paynova.MerchantId, options.Paynova.Password))
        {
            return Fail(StatusCodes.Status401Unauthorized, "Merchant id and API password are required.", []);
        }

        if (!RequestChecks.AcceptsJson(request))
        {
            return Fail(StatusCodes.Status500InternalServerError, "Answers are JSON.", []);
        }

        // A simple order is its URL; there need not be a body.
        if (body.Length == 0 && addressed is not null)
        {
            body = "{}"u8.ToArray();
        }
        else if (!RequestChecks.HasContentType(request, "application/json"))
        {
            return Fail(StatusCodes.Status500InternalServerError, "The body is JSON.", []);
        }

        if (!StrictJson.TryParse(body, options.MaxJsonDepth, out JsonDocument? document, out FieldError? error))
        {
            return Fail(StatusCodes.Status500InternalServerError, error.ToString(), [error]);
        }

        using (document)
        {
            JsonElement order = document.RootElement;
            if (order.ValueKind is JsonValueKind.Object)
            {
                return DecideOrder(order, addressed, new PaymentMethod(MethodOf(request)));
            }

            FieldError noObject = new("", "must be an object");
            return Fail(StatusCodes.Status500InternalServerError, noObject.ToString(), [noObject]);
        }
    }

    private Decision DecideOrder(JsonElement order, PaynovaAddressedOrder? addressed, PaymentMethod method)
    {
        Findings invalid = new();
        Findings notAllowed = new();
        Findings missing = new();

        // The vendor's own samples send null for what they leave out.
        ObjectReader reader = new(order, "", invalid, nullIsAbsent: true);
        string? orderNumber = new PaynovaOrderCheck(method, addressed, notAllowed, missing).Check(reader);
        if (!invalid.Any && method.IsCreditProduct && _orderNumbers.ContainsKey(orderNumber!))
        {
            invalid.Add("orderNumber", "must be completely unique if a credit product is the selected payment method", "Unique");
        }

        Decision decision = invalid.Any ? Refuse(PaynovaAnswers.ValidationError, invalid.Errors, invalid.Errors)
            : notAllowed.Any ? Refuse(PaynovaAnswers.LineItemsNotAllowed, notAllowed.Errors, [])
            : missing.Any ? Refuse(PaynovaAnswers.LineItemsRequired, missing.Errors, [])
            : Accept(orderNumber!);
        return decision with { Reference = orderNumber };
    }

    private Decision Accept(string orderNumber)
    {
        Guid orderId = Guid.NewGuid();
        _orderNumbers.TryAdd(orderNumber, 0);
        return new Decision(PaynovaAnswers.Created(orderId), Verdict.Accepted, OrderId: orderId.ToString());
    }

    private string? MethodOf(HttpRequest request)
        => request.Headers[MethodHeader] is [{ Length: > 0 } method] ? method : options.Paynova.PaymentMethod;

    /// <summary>
    /// Whether the request is for the operation, and the values of the URL where it has them. Read from the target as it was sent,
    /// because a decoded path no longer tells a slash inside an order number.
    /// </summary>
    private static bool TryReadAddress(HttpRequest request, out PaynovaAddressedOrder? addressed)
    {
        addressed = null;
        string target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        int query = target.IndexOf('?', StringComparison.Ordinal);
        string[] steps = (query < 0 ? target : target[..query]).Split('/');
        switch (steps)
        {
            case ["", "orders", "create"] or ["", "orders", "create", ""]:
                return true;

            case ["", "orders", "create", { Length: > 0 } orderNumber, { Length: > 0 } totalAmount, { Length: > 0 } currencyCode]:
                addressed = new PaynovaAddressedOrder(
                    Uri.UnescapeDataString(orderNumber),
                    Uri.UnescapeDataString(totalAmount),
                    Uri.UnescapeDataString(currencyCode));
                return true;

            default:
                return false;
        }
    }

    private static Decision Fail(int statusCode, string message, IReadOnlyList<FieldError> errors)
        => new(PaynovaAnswers.Failed(statusCode, message), new Verdict(statusCode, PaynovaAnswers.KeyOf(statusCode), errors));

    private static Decision Refuse(string statusKey, IReadOnlyList<FieldError> found, IReadOnlyList<FieldError> said)
        => new(PaynovaAnswers.Refused(statusKey, said), new Verdict(StatusCodes.Status200OK, statusKey, found));
}
