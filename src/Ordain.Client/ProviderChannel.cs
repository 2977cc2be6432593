using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.CircuitBreaker;

namespace Ordain.Client;

/// <summary>Everything between a client and its provider.</summary>
/// <typeparam name="TContract">The contract.</typeparam>
/// <typeparam name="TResponse">What the provider answers when it accepts.</typeparam>
public sealed class ProviderChannel<TContract, TResponse>
    where TResponse : class
{
    private readonly ProviderProtocol<TContract, TResponse> _protocol;
    private readonly string? _account;
    private readonly string _subject;
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
    private readonly SemaphoreSlim? _inFlight;

    internal ProviderChannel(
        ProviderProtocol<TContract, TResponse> protocol,
        string? account,
        ProviderOptions options,
        IHttpClientFactory httpClients,
        string httpClientName,
        TimeProvider time,
        IMeterFactory meters,
        ILoggerFactory loggers)
    {
        _protocol = protocol;
        _account = account;
        _subject = account is null ? protocol.Contract.Provider : $"{protocol.Contract.Provider} ({account})";
        _baseAddress = options.BaseAddress!.AbsoluteUri.TrimEnd('/');
        _credentials = options.CreateCredentials();
        _httpClients = httpClients;
        _httpClientName = httpClientName;
        _time = time;
        _logger = loggers.CreateLogger(ClientTelemetry.LogCategory);
        _reporter = new SubmissionReporter(protocol.Contract.Provider, account, _subject, time, meters, _logger);
        _exchange = new HttpExchange(options, protocol.IdempotencyHeader, time);
        _reader = new AnswerReader<TContract, TResponse>(protocol);
        _resilience = new SubmissionResilience<TResponse>(_subject, protocol.IdempotencyHeader is not null, options, time, _logger).Build();
        _inFlight = options.MaxInFlight is int limit ? new SemaphoreSlim(limit) : null;
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
        var submission = new Submission(id, _protocol.Contract.Provider, ReadReference(body.WrittenSpan), now) { Account = _account };

        // From here on an order is these two: what a journal would record now, and what it would send again after a crash.
        return await SendAsync(submission, body, cancellationToken).ConfigureAwait(false);
    }

    private async Task<SubmitOutcome<TResponse>> SendAsync(Submission submission, PooledBuffer body, CancellationToken cancellationToken)
    {
        var address = new Uri($"{_baseAddress}/{_protocol.GetPath(body.WrittenSpan).TrimStart('/')}");
        var attempts = new SubmissionAttempts<TResponse>(submission, address, body);
        if (_inFlight is null)
        {
            return await AttemptAsync(attempts, cancellationToken).ConfigureAwait(false);
        }

        await _inFlight.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await AttemptAsync(attempts, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            _inFlight.Release();
        }
    }

    private async Task<SubmitOutcome<TResponse>> AttemptAsync(SubmissionAttempts<TResponse> attempts, CancellationToken cancellationToken)
    {
        try
        {
            return await _resilience.ExecuteAsync(
                static async (work, token) => work.Attempts.Settle(await work.Channel.TryAsync(work.Attempts, token).ConfigureAwait(false)),
                (Channel: this, Attempts: attempts),
                cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (attempts.Answered is not null)
        {
            // Canceled, or the circuit opened, while the order waited to be sent again: what an earlier attempt learned must not be lost.
            return attempts.Answered;
        }
        catch (BrokenCircuitException)
        {
            return new SubmitOutcome<TResponse>.NotSent(NotSentReason.CircuitOpen);
        }
    }

    private async Task<SubmitOutcome<TResponse>> TryAsync(SubmissionAttempts<TResponse> attempts, CancellationToken cancellationToken)
    {
        Submission submission = attempts.Submission;
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
                .SendAsync(http, _protocol.Method, attempts.Address, authorization, submission.Id, attempts.Body, cancellationToken).ConfigureAwait(false);
            if (answer.StatusCode is not 401 || renewed || !_credentials.Renew(authorization))
            {
                return _reader.Read(answer, submission);
            }

            ClientLog.RenewingToken(_logger, _subject, submission.Id);
        }
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
