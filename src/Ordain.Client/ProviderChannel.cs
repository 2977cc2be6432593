using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Ordain.Client;

/// <summary>Everything between a client and its provider.</summary>
/// <typeparam name="TContract">The contract.</typeparam>
/// <typeparam name="TResponse">What the provider answers when it accepts.</typeparam>
public sealed class ProviderChannel<TContract, TResponse>
    where TResponse : class
{
    private readonly ProviderProtocol<TContract, TResponse> _protocol;
    private readonly string _baseAddress;
    private readonly ProviderCredentials _credentials;
    private readonly IHttpClientFactory _httpClients;
    private readonly string _httpClientName;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly SubmissionReporter _reporter;
    private readonly HttpExchange _exchange;
    private readonly AnswerReader<TContract, TResponse> _reader;
    private readonly ResiliencePipeline<SubmitOutcome<TResponse>> _resilience;

    internal ProviderChannel(
        ProviderProtocol<TContract, TResponse> protocol,
        ProviderOptions options,
        IHttpClientFactory httpClients,
        string httpClientName,
        TimeProvider time,
        IMeterFactory meters,
        ILoggerFactory loggers)
    {
        _protocol = protocol;
        _baseAddress = options.BaseAddress!.AbsoluteUri.TrimEnd('/');
        _credentials = options.CreateCredentials();
        _httpClients = httpClients;
        _httpClientName = httpClientName;
        _time = time;
        _logger = loggers.CreateLogger(ClientTelemetry.LogCategory);
        _reporter = new SubmissionReporter(protocol.Contract.Provider, time, meters, _logger);
        _exchange = new HttpExchange(options, time);
        _reader = new AnswerReader<TContract, TResponse>(protocol);
        _resilience = BuildResilience(options);
    }

    internal async Task<SubmitOutcome<TResponse>> SubmitAsync<TPayload>(TPayload payload, CancellationToken cancellationToken)
        where TPayload : IPayload<TPayload, TContract>
    {
        long startedAt = _time.GetTimestamp();
        DateTimeOffset now = _time.GetUtcNow();
        var id = Guid.CreateVersion7(now);
        using Activity? activity = _reporter.Start(id);
        try
        {
            cancellationToken.ThrowIfCancellationRequested();
            SubmitOutcome<TResponse> outcome = await ValidateAndSendAsync(payload, id, now, cancellationToken).ConfigureAwait(false);
            _reporter.Completed(id, outcome, activity, startedAt);
            return outcome;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            _reporter.Canceled(id, activity, startedAt);
            throw;
        }
        catch (Exception exception)
        {
            _reporter.Failed(id, exception, activity, startedAt);
            throw;
        }
    }

    private async Task<SubmitOutcome<TResponse>> ValidateAndSendAsync<TPayload>(
        TPayload payload, Guid id, DateTimeOffset now, CancellationToken cancellationToken)
        where TPayload : IPayload<TPayload, TContract>
    {
        ValidationResult result = payload.Validate(_protocol.Contract);
        if (!result.IsValid)
        {
            return new SubmitOutcome<TResponse>.Invalid(result);
        }

        using var body = new PooledBuffer();
        payload.WriteJson(_protocol.Contract, body);
        var submission = new Submission(id, _protocol.Contract.Provider, ReadReference(body.WrittenSpan), now);

        // From here on an order is these two: what a journal would record now, and what it would send again after a crash.
        return await SendAsync(submission, body, cancellationToken).ConfigureAwait(false);
    }

    private async Task<SubmitOutcome<TResponse>> SendAsync(Submission submission, PooledBuffer body, CancellationToken cancellationToken)
    {
        var address = new Uri($"{_baseAddress}/{_protocol.GetPath(body.WrittenSpan).TrimStart('/')}");
        return await _resilience.ExecuteAsync(
            static async (work, token) => await work.Channel.TryAsync(work.Submission, work.Address, work.Body, token).ConfigureAwait(false),
            (Channel: this, Submission: submission, Address: address, Body: body),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<SubmitOutcome<TResponse>> TryAsync(
        Submission submission, Uri address, PooledBuffer body, CancellationToken cancellationToken)
    {
        HttpClient http = _httpClients.CreateClient(_httpClientName);
        for (bool renewed = false; ; renewed = true)
        {
            string authorization;
            try
            {
                authorization = await _credentials.GetAuthorizationAsync(http, _time, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception)
            {
                cancellationToken.ThrowIfCancellationRequested();
                return new SubmitOutcome<TResponse>.NotSent(HttpExchange.ReadReason(exception)) { Cause = exception };
            }

            using ProviderAnswer answer = await _exchange
                .SendAsync(http, _protocol.Method, address, authorization, body, cancellationToken).ConfigureAwait(false);
            if (answer.StatusCode is not 401 || renewed || !_credentials.Renew(authorization))
            {
                return _reader.Read(answer, submission);
            }

            ClientLog.RenewingToken(_logger, submission.Provider, submission.Id);
        }
    }

    private ResiliencePipeline<SubmitOutcome<TResponse>> BuildResilience(ProviderOptions options)
    {
        if (options.ConnectRetries == 0)
        {
            return ResiliencePipeline<SubmitOutcome<TResponse>>.Empty;
        }

        var retry = new RetryStrategyOptions<SubmitOutcome<TResponse>>
        {
            // The only outcome after which sending is safe and may help: certainly nothing was sent, and the network may recover.
            ShouldHandle = static attempt => ValueTask.FromResult(attempt.Outcome.Result is SubmitOutcome<TResponse>.NotSent
            {
                Reason: NotSentReason.NameResolution or NotSentReason.ConnectionFailed or NotSentReason.ConnectTimeout,
            }),
            MaxRetryAttempts = options.ConnectRetries,
            Delay = options.ConnectRetryDelay,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            OnRetry = attempt =>
            {
                var notSent = (SubmitOutcome<TResponse>.NotSent)attempt.Outcome.Result!;
                ClientLog.Retrying(_logger, _protocol.Contract.Provider, notSent.Reason, attempt.AttemptNumber + 1, attempt.RetryDelay);
                return ValueTask.CompletedTask;
            },
        };
        return new ResiliencePipelineBuilder<SubmitOutcome<TResponse>> { TimeProvider = _time }.AddRetry(retry).Build();
    }

    private string? ReadReference(ReadOnlySpan<byte> json)
    {
        if (_protocol.ReferenceField is not string field)
        {
            return null;
        }

        var reader = new Utf8JsonReader(json);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool found = reader.ValueTextEquals(field);
            reader.Read();
            if (found)
            {
                return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            }

            reader.Skip();
        }

        return null;
    }
}
