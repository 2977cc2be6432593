using System.Text.Json;
using Ordain.Contracts.Afterpay;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Models;

/// <summary>An order as a shop has it, which is a payload for Optty and for Afterpay.</summary>
[PayloadFor<OpttyOrder>, PayloadFor<AfterpayOrder>]
public sealed partial record ShopOrder
{
    public required string Reference { get; init; }

    public required Money Total { get; init; }

    public decimal? ShippingCost { get; init; }

    public decimal? Discount { get; init; }

    public decimal? Tax { get; init; }

    public required ShopCustomer Customer { get; init; }

    public required ShopAddress BillingAddress { get; init; }

    public ShopAddress? ShippingAddress { get; init; }

    public required IReadOnlyList<ShopLine> Lines { get; init; }

    public required string PurchaseCountry { get; init; }

    public required string Locale { get; init; }

    public OpttyProvider BnplProvider { get; init; }

    public OpttyShippingType ShippingType { get; init; }

    public OpttyShippingMethod DeliveryMethod { get; init; }

    public bool AutoCapture { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? AdditionalData { get; init; }

    public string? ConfirmUrl { get; init; }

    public string? CancelUrl { get; init; }

    public string? CallbackUrl { get; init; }

    public int CancellationTimeout { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? PartnerConfiguration { get; init; }

    public bool IsMpgs { get; init; }

    public decimal? Surcharge { get; init; }

    public OpttyInitiator Initiator { get; init; }

    public string? InvoiceNumber { get; init; }

    public bool GetToken { get; init; }

    public string? Token { get; init; }

    public string? Channel { get; init; }

    public string? SessionId { get; init; }

    public string? CustomerToken { get; init; }

    public string? PartnerOrderReference { get; init; }
}

/// <summary>Who buys.</summary>
public sealed record ShopCustomer(string FirstName, string LastName, string Email, string Phone);

/// <summary>A place, and who is there.</summary>
public sealed record ShopAddress(
    string? Title, string FirstName, string LastName, string Phone, string Email, string Street, string? Street2, string City, string? State, string Country, string? Region, string PostalCode);

/// <summary>What is ordered.</summary>
public sealed record ShopLine(
    string Name, string? ImageUrl, string Sku, int Quantity, decimal UnitPrice, decimal LineTotal, string? Type, string? DepartureDate, string? FlightNumber,
    string? Origin, string? Destination, string? Title, decimal? UnitAmount, decimal? UnitTaxAmount, decimal? UnitDiscountAmount);
