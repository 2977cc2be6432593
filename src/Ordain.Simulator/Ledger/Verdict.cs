namespace Ordain.Simulator;

/// <summary>What the simulator decided about an order, whether or not the answer reached the sender.</summary>
/// <param name="StatusCode">The HTTP status code of the answer.</param>
/// <param name="ErrorCode">
/// The provider's own error: <c>error</c> for Optty and Peach, <c>errorCode</c> for Afterpay, <c>statusKey</c> for Paynova; null
/// when the order was accepted.
/// </param>
/// <param name="Errors">What was wrong with which field; empty when the order was accepted or no field was to blame.</param>
public sealed record Verdict(int StatusCode, string? ErrorCode, IReadOnlyList<FieldError> Errors)
{
    /// <summary>Whether the order was accepted: 201, and no error, because Paynova says no with 200.</summary>
    public bool IsAccepted => StatusCode == 201 && ErrorCode is null;

    internal static Verdict Accepted { get; } = new(201, null, []);
}
