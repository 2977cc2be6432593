using System.ComponentModel.DataAnnotations;

namespace Ordain.Contracts.Afterpay;

/// <summary>
/// Where Afterpay sends the consumer. Create Order lists no members; the sandbox refuses either being absent, empty or no absolute
/// address.
/// </summary>
[OmitWhenEmpty]
[Source(AfterpaySources.Recording)]
[Sensitive]
public sealed partial record AfterpayMerchant
{
    /// <summary>Where the consumer is sent after confirming. Required; an absolute address. Afterpay v1, recorded answer.</summary>
    [Required, Url]
    [Term(OrderTerms.ConfirmUrl)]
    public string? RedirectConfirmUrl { get; init; }

    /// <summary>Where the consumer is sent after cancelling. Required; an absolute address. Afterpay v1, recorded answer.</summary>
    [Required, Url]
    [Term(OrderTerms.CancelUrl)]
    public string? RedirectCancelUrl { get; init; }
}
