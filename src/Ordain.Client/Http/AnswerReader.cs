using System.Text.Json;

namespace Ordain.Client;

/// <summary>Says what an answer means: the one place where a status code and a body become an outcome.</summary>
internal sealed class AnswerReader<TContract, TResponse>(ProviderProtocol<TContract, TResponse> protocol)
    where TResponse : class
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public SubmitOutcome<TResponse> Read(ProviderAnswer answer, Submission submission)
    {
        if (answer.NotSent is NotSentReason reason)
        {
            return new SubmitOutcome<TResponse>.NotSent(reason) { Cause = answer.Cause };
        }

        if (answer.StatusCode is not int status)
        {
            return Unknown(answer, submission, answer.Broken ?? UnknownReason.ConnectionLost);
        }

        try
        {
            return protocol.ReadStatus(status) switch
            {
                AnswerMeaning.Accepted => ReadResponse(answer, submission, status),
                AnswerMeaning.Refused => Rejected(answer, status),
                _ => Unknown(answer, submission, status >= 500 ? UnknownReason.ServerError : UnknownReason.UnexpectedStatus),
            };
        }
        catch (Exception)
        {
            // The order was sent: neither the provider's answer nor the pack's reading of it may turn that into an exception.
            return Unknown(answer, submission, UnknownReason.MalformedAnswer);
        }
    }

    private SubmitOutcome<TResponse> ReadResponse(ProviderAnswer answer, Submission submission, int status)
    {
        if (answer.Broken is UnknownReason broken)
        {
            return Unknown(answer, submission, broken);
        }

        TResponse? response = JsonSerializer.Deserialize(WithoutMark(answer.Body.WrittenSpan), protocol.ResponseType);
        return (response is null ? AnswerMeaning.Unclear : protocol.ReadResponse(response)) switch
        {
            AnswerMeaning.Accepted => new SubmitOutcome<TResponse>.Accepted(response!),
            AnswerMeaning.Refused => Rejected(answer, status),
            _ => Unknown(answer, submission, UnknownReason.MalformedAnswer),
        };
    }

    private SubmitOutcome<TResponse>.Rejected Rejected(ProviderAnswer answer, int status)
    {
        IReadOnlyList<ProviderError> errors = [];
        try
        {
            errors = protocol.ReadErrors(status, WithoutMark(answer.Body.WrittenSpan));
        }
        catch (Exception)
        {
            // The status has said no already; an answer that nobody understands takes nothing from that.
        }

        return new SubmitOutcome<TResponse>.Rejected(status, errors)
        {
            RetryAfter = answer.RetryAfter,
            Body = answer.Body.WrittenSpan.ToArray(),
        };
    }

    private static SubmitOutcome<TResponse>.Unknown Unknown(ProviderAnswer answer, Submission submission, UnknownReason reason) =>
        new(reason, submission, answer.SentAt)
        {
            StatusCode = answer.StatusCode,
            Body = answer.Body.WrittenSpan.ToArray(),
            Cause = answer.Cause,
        };

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> json) =>
        json.StartsWith(ByteOrderMark) ? json[ByteOrderMark.Length..] : json;
}
