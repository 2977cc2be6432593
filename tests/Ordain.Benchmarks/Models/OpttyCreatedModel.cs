namespace Ordain.Benchmarks.Models;

/// <summary>What Optty answers to an order that it accepts.</summary>
internal sealed class OpttyCreatedModel
{
    public string? OrderId { get; set; }

    public string? OrderToken { get; set; }

    public string? RedirectUrl { get; set; }

    public string? BnplProvider { get; set; }

    public string? OrderReference { get; set; }

    public decimal? OrderAmount { get; set; }

    public string? OrderPaymentOption { get; set; }

    public DateTimeOffset? OrderDate { get; set; }

    public string? PaymentStatus { get; set; }

    public string? TransactionReference { get; set; }
}
