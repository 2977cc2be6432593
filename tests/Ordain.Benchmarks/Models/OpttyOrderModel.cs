using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Validation;
using Newtonsoft.Json;
using Ordain.Benchmarks.Peers;
using AnnotationResult = System.ComponentModel.DataAnnotations.ValidationResult;

namespace Ordain.Benchmarks.Models;

/// <summary>
/// The Optty order as the users of other tools write it: settable, with their attributes. Its names are plain strings, which spares the
/// serializers their converters.
/// </summary>
#pragma warning disable ASP0029 // The attribute is marked as experimental.
[ValidatableType]
#pragma warning restore ASP0029
public sealed class OpttyOrderModel : IValidatableObject
{
    [Required]
    public string? OrderReference { get; set; }

    [Required, RegularExpression("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*")]
    public string? BnplProvider { get; set; }

    [Required, CountryText]
    public string? PurchaseCountry { get; set; }

    [Required, CurrencyText]
    public string? PurchaseCurrency { get; set; }

    [Required, LocaleText]
    public string? Locale { get; set; }

    [NotNegative, TwoDecimals]
    public decimal? ShippingAmount { get; set; }

    [NotNegative, TwoDecimals]
    public decimal? DiscountAmount { get; set; }

    [NotNegative, TwoDecimals]
    public decimal? TaxAmount { get; set; }

    [Required, NotNegative, TwoDecimals]
    public decimal? OrderAmount { get; set; }

    [Required, MinLength(1), ValidateEnumeratedItems]
    public List<OpttyItemModel>? OrderItems { get; set; }

    [Required, ValidateObjectMembers]
    public OpttyCustomerModel? Customer { get; set; }

    [Required, ValidateObjectMembers]
    public OpttyAddressModel? BillingAddress { get; set; }

    [ShippingForProvider, ValidateObjectMembers]
    public OpttyAddressModel? ShippingAddress { get; set; }

    [MinLength(1)]
    public string? ShippingType { get; set; }

    [AllowedValues("delivery", "store", "digital", "pickup", null)]
    public string? ShippingMethod { get; set; }

    public bool? AutoCapture { get; set; }

    public Dictionary<string, string>? AdditionalData { get; set; }

    public string? DynamicRedirectUrl { get; set; }

    public string? DynamicCallbackUrl { get; set; }

    public decimal? CancellationTimeout { get; set; }

    public Dictionary<string, string>? PartnerConfiguration { get; set; }

    [JsonPropertyName("isMPGS"), JsonProperty("isMPGS")]
    public bool? IsMpgs { get; set; }

    public decimal? Surcharge { get; set; }

    [MinLength(1)]
    public string? Initiator { get; set; }

    public string? InvoiceNumber { get; set; }

    public bool? GetToken { get; set; }

    public string? Token { get; set; }

    public string? Channel { get; set; }

    public string? SessionId { get; set; }

    public string? CustomerToken { get; set; }

    public string? PartnerOrderReference { get; set; }

    IEnumerable<AnnotationResult> IValidatableObject.Validate(ValidationContext validationContext) =>
        PlainRules.IsSum(this) ? [] : [new($"{validationContext.DisplayName}: the amounts do not add up.", [nameof(OrderAmount)])];
}
