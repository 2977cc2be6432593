using Ordain.Contracts.Afterpay;

namespace Ordain.Benchmarks.Models;

/// <summary>Turns contracts into the models of other tools.</summary>
internal static class AfterpayModels
{
    public static AfterpayOrderModel From(AfterpayOrder order) => new()
    {
        TotalAmount = From(order.TotalAmount),
        Consumer = order.Consumer is not { } consumer ? null : new()
        {
            PhoneNumber = consumer.PhoneNumber,
            GivenNames = consumer.GivenNames,
            Surname = consumer.Surname,
            Email = consumer.Email,
        },
        Billing = From(order.Billing),
        Shipping = From(order.Shipping),
        Courier = order.Courier is not { } courier ? null : new()
        {
            ShippedAt = courier.ShippedAt,
            Name = courier.Name,
            Tracking = courier.Tracking,
            Priority = courier.Priority is { } priority ? NameOf(priority) : null,
        },
        Description = order.Description,
        Items = order.Items?.Select(item => new AfterpayItemModel { Name = item.Name, Sku = item.Sku, Quantity = item.Quantity, Price = From(item.Price) }).ToList(),
        Discounts = order.Discounts?.Select(discount => new AfterpayDiscountModel { DisplayName = discount.DisplayName, Amount = From(discount.Amount) }).ToList(),
        Merchant = order.Merchant is not { } merchant ? null : new()
        {
            RedirectConfirmUrl = merchant.RedirectConfirmUrl,
            RedirectCancelUrl = merchant.RedirectCancelUrl,
        },
        MerchantReference = order.MerchantReference,
        TaxAmount = From(order.TaxAmount),
        ShippingAmount = From(order.ShippingAmount),
    };

    private static AfterpayContactModel? From(AfterpayContact? contact) => contact is null ? null : new()
    {
        Name = contact.Name,
        Line1 = contact.Line1,
        Line2 = contact.Line2,
        Suburb = contact.Suburb,
        State = contact.State,
        Postcode = contact.Postcode,
        CountryCode = contact.CountryCode,
        PhoneNumber = contact.PhoneNumber,
    };

    private static AfterpayMoneyModel? From(Money? money) => money is not { } value ? null : new()
    {
        Amount = value.Amount,
        Currency = value.Currency,
    };

    private static string NameOf(AfterpayShippingPriority priority) => priority switch
    {
        AfterpayShippingPriority.Standard => "STANDARD",
        AfterpayShippingPriority.Express => "EXPRESS",
        _ => "undeclared",
    };
}
