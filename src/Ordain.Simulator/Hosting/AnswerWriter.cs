using Microsoft.AspNetCore.Http;

namespace Ordain.Simulator;

/// <summary>Sends an answer, whole or spoiled by a fault.</summary>
internal static class AnswerWriter
{
    public static Task WriteAsync(HttpContext context, Answer answer, CancellationToken cancellationToken)
        => WriteAsync(context, answer, null, TimeProvider.System, cancellationToken);

    public static async Task WriteAsync(
        HttpContext context,
        Answer answer,
        Fault? fault,
        TimeProvider timeProvider,
        CancellationToken cancellationToken)
    {
        switch (fault?.Kind)
        {
            case FaultKind.CutAfterProcessing:
                context.Abort();
                return;

            case FaultKind.Delay:
                await Task.Delay(fault.Duration.GetValueOrDefault(), timeProvider, cancellationToken).ConfigureAwait(false);
                break;

            case FaultKind.EmptyAnswer:
                answer = answer with { Body = [] };
                break;

            case FaultKind.MalformedJson:
                // An object that never ends, with a length that is right: only a JSON reader can tell.
                answer = answer with { Body = [.. answer.Body.AsSpan().TrimEnd((byte)'}'), (byte)','] };
                break;
        }

        WriteHead(context.Response, answer);
        switch (fault?.Kind)
        {
            case FaultKind.TruncatedAnswer:
                await SendAsync(context.Response, answer.Body.AsMemory(0, answer.Body.Length / 2), cancellationToken).ConfigureAwait(false);
                context.Abort();
                break;

            case FaultKind.SlowDrip:
                for (int i = 0; i < answer.Body.Length; i++)
                {
                    await Task.Delay(fault.Duration.GetValueOrDefault(), timeProvider, cancellationToken).ConfigureAwait(false);
                    await SendAsync(context.Response, answer.Body.AsMemory(i, 1), cancellationToken).ConfigureAwait(false);
                }

                break;

            default:
                await SendAsync(context.Response, answer.Body, cancellationToken).ConfigureAwait(false);
                break;
        }
    }

    private static void WriteHead(HttpResponse response, Answer answer)
    {
        response.StatusCode = answer.StatusCode;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Body.Length;
        foreach ((string name, string value) in answer.Headers)
        {
            response.Headers.Append(name, value);
        }
    }

    private static async Task SendAsync(HttpResponse response, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        // HEAD wants the head alone, and Kestrel takes bytes beyond it for a mistake.
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
        {
            await response.Body.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
            await response.Body.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
