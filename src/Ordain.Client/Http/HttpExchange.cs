using System.Net.Http.Headers;

namespace Ordain.Client;

/// <summary>Sends one request and reads its answer, and knows at every moment whether anything of the order was sent.</summary>
internal sealed class HttpExchange(ProviderOptions options, string? idempotencyHeader, TimeProvider time)
{
    /// <exception cref="OperationCanceledException">The caller canceled before anything was sent.</exception>
    public async Task<ProviderAnswer> SendAsync(
        HttpClient http, HttpMethod method, Uri address, string authorization, Guid id, PooledBuffer body, CancellationToken cancellationToken)
    {
        var answer = new ProviderAnswer { SentAt = time.GetUtcNow() };

        // One clock for both limits: it runs for the connection, and starts anew when the body begins.
        using var deadline = new CancellationTokenSource(options.ConnectTimeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, deadline.Token);
        using var content = new OneShotContent(body.WrittenMemory, () =>
        {
            answer.SentAt = time.GetUtcNow();
            deadline.CancelAfter(options.ReadTimeout);
        });
        using var request = new HttpRequestMessage(method, address) { Content = content };
        try
        {
            AddHeaders(request.Headers, authorization, id);
            using HttpResponseMessage response = await http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token).ConfigureAwait(false);
            answer.StatusCode = (int)response.StatusCode;
            answer.RetryAfter = ReadRetryAfter(response.Headers.RetryAfter);
            if (!await answer.Body.TryReadAsync(response.Content, options.MaxAnswerBytes, either.Token).ConfigureAwait(false))
            {
                answer.Broken = UnknownReason.OversizedAnswer;
            }
        }
        catch (Exception exception)
        {
            // Closed first: from here on nothing can begin to be sent, so that what is said below stays true.
            content.TryClose();
            bool notHttp = exception is HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse }
                or HttpIOException { HttpRequestError: HttpRequestError.InvalidResponse };

            // An exception about an answer that is not HTTP quotes the answer, and that may quote the order.
            answer.Cause = notHttp ? null : exception;
            if (content.HasBegun || answer.StatusCode is not null)
            {
                // Whatever it is, the provider may have the order: that must not be lost in an exception.
                answer.Broken = cancellationToken.IsCancellationRequested ? UnknownReason.Canceled
                    : deadline.IsCancellationRequested ? UnknownReason.ReadTimeout
                    : notHttp ? UnknownReason.MalformedAnswer
                    : UnknownReason.ConnectionLost;
            }
            else if (cancellationToken.IsCancellationRequested)
            {
                answer.Dispose();
                throw new OperationCanceledException(cancellationToken);
            }
            else
            {
                answer.NotSent = ReadReason(exception);
            }
        }
        finally
        {
            if (!content.TryClose())
            {
                body.Abandon();
            }
        }

        return answer;
    }

    /// <summary>Why a request failed before its body began.</summary>
    public static NotSentReason ReadReason(Exception exception) => exception switch
    {
        OperationCanceledException => NotSentReason.ConnectTimeout,
        ProviderAuthenticationException => NotSentReason.Authentication,
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => NotSentReason.NameResolution,
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => NotSentReason.ConnectionFailed,
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => NotSentReason.SecureConnection,
        HttpRequestException { HttpRequestError: HttpRequestError.ProxyTunnelError } => NotSentReason.Proxy,
        _ => NotSentReason.Other,
    };

    private void AddHeaders(HttpRequestHeaders headers, string authorization, Guid id)
    {
        if (!HeaderText.IsSafe(authorization))
        {
            throw new ProviderAuthenticationException("The credentials cannot stand in a header: they are not printable ASCII.");
        }

        // Not validated: a provider's key need not be what the grammar calls credentials, nor an agent's name a product.
        headers.TryAddWithoutValidation("Authorization", authorization);
        headers.TryAddWithoutValidation("Accept", "application/json");
        if (options.UserAgent is not null)
        {
            headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        }

        if (idempotencyHeader is not null)
        {
            headers.TryAddWithoutValidation(idempotencyHeader, id.ToString());
        }
    }

    private TimeSpan? ReadRetryAfter(RetryConditionHeaderValue? value)
    {
        TimeSpan? wait = value?.Delta ?? (value?.Date - time.GetUtcNow());
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
