using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ordain.Simulator;

/// <summary>The way of a request: fault, body, provider, ledger, answer.</summary>
internal sealed class SimulatorPipeline(SimulatorOptions options, ILogger logger, CancellationToken stopping)
{
    private int _requestCount;

    public OrderLedger Ledger { get; } = new(options.LedgerCapacity);

    public FaultScript Faults { get; } = new();

    public int RequestCount => Volatile.Read(ref _requestCount);

    public async Task HandleAsync(HttpContext context)
    {
        using CancellationTokenSource ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            if (context.Features.Get<IProviderEndpoint>() is { } endpoint)
            {
                await ServeAsync(context, endpoint, ended.Token).ConfigureAwait(false);
            }
            else
            {
                await AnswerWriter.WriteAsync(context, StatusPage.Answer(context.Request, Ledger), ended.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (exception is OperationCanceledException or ConnectionResetException or BadHttpRequestException or IOException)
        {
            // The sender has gone or does not speak HTTP: there is nobody to answer.
            context.Abort();
        }
    }

    private async Task ServeAsync(HttpContext context, IProviderEndpoint endpoint, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _requestCount);
        if (endpoint.OperationOf(context.Request) is not { } operation)
        {
            await AnswerWriter.WriteAsync(context, endpoint.Misdirected(context.Request), cancellationToken).ConfigureAwait(false);
            return;
        }

        byte[]? body = await ReadBodyAsync(context.Request, cancellationToken).ConfigureAwait(false);
        Fault? fault = Faults.Take(operation, body);
        if (fault is { Kind: FaultKind.CutBeforeProcessing })
        {
            context.Abort();
            return;
        }

        Answer answer = StatusOf(fault) is { } status ? Refuse(endpoint, status, fault?.Duration)
            : body is null ? endpoint.Failure(StatusCodes.Status413PayloadTooLarge)
            : Process(context.Request, endpoint, operation, body, fault);
        await AnswerWriter.WriteAsync(context, answer, fault, options.TimeProvider, cancellationToken).ConfigureAwait(false);
    }

    private Answer Process(HttpRequest request, IProviderEndpoint endpoint, FaultTarget operation, byte[] body, Fault? fault)
    {
        Decision decision = endpoint.Decide(request, operation, body);
        if (operation is not FaultTarget.OpttyToken)
        {
            ReceivedOrder order = Ledger.Record(endpoint.Provider, options.TimeProvider.GetUtcNow(), decision, body, fault);
            SimulatorLog.OrderReceived(logger, order.Sequence, order.Provider, order.Verdict.StatusCode, order.Verdict.Errors.Count);
        }

        return decision.Answer;
    }

    private static Answer Refuse(IProviderEndpoint endpoint, int statusCode, TimeSpan? retryAfter)
    {
        Answer answer = endpoint.Failure(statusCode);
        return retryAfter is { } span
            ? answer.With("Retry-After", Math.Ceiling(span.TotalSeconds).ToString("F0", CultureInfo.InvariantCulture))
            : answer;
    }

    private static int? StatusOf(Fault? fault) => fault?.Kind switch
    {
        FaultKind.TooManyRequests => StatusCodes.Status429TooManyRequests,
        FaultKind.InternalServerError => StatusCodes.Status500InternalServerError,
        FaultKind.ServiceUnavailable => StatusCodes.Status503ServiceUnavailable,
        _ => null,
    };

    /// <summary>Reads the whole body; null when it is larger than Kestrel was told to let through.</summary>
    private static async Task<byte[]?> ReadBodyAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using MemoryStream buffer = new();
        try
        {
            await request.Body.CopyToAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return null;
        }

        return buffer.ToArray();
    }
}
