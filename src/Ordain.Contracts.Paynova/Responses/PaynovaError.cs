namespace Ordain.Contracts.Paynova;

/// <summary>One thing that is wrong with a request. Paynova, Status.</summary>
public sealed record PaynovaError
{
    /// <summary>The kind, for example <c>Length</c>.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>The field, with a capital: <c>OrderNumber</c>.</summary>
    public string? FieldName { get; init; }

    /// <summary>What is wrong, in words. It may repeat the value.</summary>
    public string? Message { get; init; }

    /// <summary>The field and the kind; not the message, which may repeat a value of the order.</summary>
    public override string ToString() => $"{FieldName} {ErrorCode}".Trim();
}
