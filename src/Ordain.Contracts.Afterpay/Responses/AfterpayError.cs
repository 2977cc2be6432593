namespace Ordain.Contracts.Afterpay;

/// <summary>The body of every error. Afterpay v1, Errors: <c>errorCode</c> is to be acted on, not <c>message</c>.</summary>
internal sealed record AfterpayError
{
    public string? ErrorCode { get; init; }

    public string? ErrorId { get; init; }

    public string? Message { get; init; }
}
