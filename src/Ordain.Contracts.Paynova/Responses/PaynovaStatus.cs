namespace Ordain.Contracts.Paynova;

/// <summary>How an operation went. Paynova, Status.</summary>
public sealed record PaynovaStatus
{
    /// <summary>Whether it succeeded. Paynova says so here, and not in the HTTP status code.</summary>
    public bool? IsSuccess { get; init; }

    /// <summary>0 for success, less for a failure of the request, more for one of the operation; Paynova adds numbers.</summary>
    public int? ErrorNumber { get; init; }

    /// <summary>The name of <see cref="ErrorNumber"/>, for example <c>VALIDATION_ERROR</c>; Paynova adds names.</summary>
    public string? StatusKey { get; init; }

    /// <summary>What happened, in words.</summary>
    public string? StatusMessage { get; init; }

    /// <summary>What is wrong with the request; <see langword="null"/> when nothing is.</summary>
    public IReadOnlyList<PaynovaError?>? Errors { get; init; }

    /// <summary>The number and its name; not the messages, which repeat values of the order.</summary>
    public override string ToString() => $"{nameof(PaynovaStatus)} {ErrorNumber} {StatusKey}";
}
