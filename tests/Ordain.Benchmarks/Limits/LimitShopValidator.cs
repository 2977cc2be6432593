using System.Runtime.InteropServices;
using Ordain.Benchmarks.Models;
using Ordain.Contracts.Optty;
using Ordain.Rules;
using static Ordain.Benchmarks.Limits.LimitValidator;

namespace Ordain.Benchmarks.Limits;

/// <summary>The yardstick for validating the shop's own order: as <see cref="LimitValidator"/>, on what the mapping would read.</summary>
internal static class LimitShopValidator
{
    /// <summary>What is broken, in document order; null when nothing is.</summary>
    public static List<LimitViolation>? Validate(ShopOrder order)
    {
        List<LimitViolation>? found = null;
        Text(ref found, order.Reference, LimitMember.OrderReference);
        Provider(ref found, order.BnplProvider);
        Country(ref found, order.PurchaseCountry, LimitMember.PurchaseCountry);
        Currency(ref found, order.Total.Currency);
        Locale(ref found, order.Locale);
        Amount(ref found, order.ShippingCost, LimitMember.ShippingAmount);
        Amount(ref found, order.Discount, LimitMember.DiscountAmount);
        Amount(ref found, order.Tax, LimitMember.TaxAmount);
        Amount(ref found, order.Total.Amount, LimitMember.OrderAmount);
        Lines(ref found, order.Lines);
        if (order.Customer is { } customer)
        {
            Text(ref found, customer.FirstName, LimitMember.Customer_FirstName);
            Text(ref found, customer.LastName, LimitMember.Customer_LastName);
            Email(ref found, customer.Email, LimitMember.Customer_Email, -1);
            Text(ref found, customer.Phone, LimitMember.Customer_PhoneNumber);
        }
        else
        {
            Add(ref found, LimitRule.Required, LimitMember.Customer);
        }

        if (order.BillingAddress is { } billing)
        {
            Address(ref found, billing, 0);
        }
        else
        {
            Add(ref found, LimitRule.Required, LimitMember.BillingAddress);
        }

        if (order.ShippingAddress is { } shipping)
        {
            Address(ref found, shipping, 1);
        }
        else if (order.BnplProvider.WireName is { } provider
            && (provider.StartsWith("KLARNA", StringComparison.Ordinal) || provider.StartsWith("AFTERPAY", StringComparison.Ordinal)))
        {
            Add(ref found, LimitRule.RequiredForProvider, LimitMember.ShippingAddress);
        }

        if (string.IsNullOrEmpty(order.ShippingType.WireName))
        {
            Add(ref found, LimitRule.Enum, LimitMember.ShippingType);
        }

        if ((uint)order.DeliveryMethod > (uint)OpttyShippingMethod.Pickup)
        {
            Add(ref found, LimitRule.Enum, LimitMember.ShippingMethod);
        }

        Values(ref found, order.AdditionalData, LimitMember.AdditionalData);
        Values(ref found, order.PartnerConfiguration, LimitMember.PartnerConfiguration);
        if (string.IsNullOrEmpty(order.Initiator.WireName))
        {
            Add(ref found, LimitRule.Enum, LimitMember.Initiator);
        }

        if (order.Lines is { } lines && !IsSum(order, Span(lines)))
        {
            Add(ref found, LimitRule.Sum, LimitMember.OrderAmount);
        }

        return found;
    }

    private static void Lines(ref List<LimitViolation>? found, IReadOnlyList<ShopLine>? lines)
    {
        if (lines is null)
        {
            Add(ref found, LimitRule.Required, LimitMember.OrderItems);
            return;
        }

        ReadOnlySpan<ShopLine> span = Span(lines);
        if (span.IsEmpty)
        {
            Add(ref found, LimitRule.MinCount, LimitMember.OrderItems);
        }

        for (int i = 0; i < span.Length; i++)
        {
            if (span[i] is not { } line)
            {
                Add(ref found, LimitRule.Required, LimitMember.OrderItems, i);
                continue;
            }

            Text(ref found, line.Name, LimitMember.OrderItems_Name, i);
            Text(ref found, line.Sku, LimitMember.OrderItems_Sku, i);
            Amount(ref found, line.UnitPrice, LimitMember.OrderItems_UnitPrice, i);
            Amount(ref found, line.LineTotal, LimitMember.OrderItems_TotalAmount, i);
            if (!ExactNumber.AreEqual(ExactNumber.Of(line.LineTotal), ExactNumber.Of(line.Quantity) * ExactNumber.Of(line.UnitPrice)))
            {
                Add(ref found, LimitRule.Product, LimitMember.OrderItems_TotalAmount, i);
            }
        }
    }

    private static void Address(ref List<LimitViolation>? found, ShopAddress address, int index)
    {
        Text(ref found, address.FirstName, LimitMember.Address_FirstName, index);
        Text(ref found, address.LastName, LimitMember.Address_LastName, index);
        Text(ref found, address.Phone, LimitMember.Address_PhoneNumber, index);
        Email(ref found, address.Email, LimitMember.Address_Email, index);
        Text(ref found, address.Street, LimitMember.Address_StreetAddress, index);
        Text(ref found, address.City, LimitMember.Address_City, index);
        if (!StartsWithText(address.State) && string.IsNullOrWhiteSpace(address.State) && string.IsNullOrWhiteSpace(address.Country))
        {
            Add(ref found, LimitRule.Required, LimitMember.Address_State, index);
        }

        Country(ref found, address.Country, LimitMember.Address_Country, index);
        if (!StartsWithText(address.Region) && string.IsNullOrWhiteSpace(address.Region) && IsoCountries.NameOf(address.Country) is null)
        {
            Add(ref found, LimitRule.Required, LimitMember.Address_Region, index);
        }

        Text(ref found, address.PostalCode, LimitMember.Address_PostalCode, index);
    }

    private static bool IsSum(ShopOrder order, ReadOnlySpan<ShopLine> lines)
    {
        if (lines.IsEmpty)
        {
            return true;
        }

        ExactNumber sum = ExactNumber.Of(order.ShippingCost.GetValueOrDefault()) + ExactNumber.Of(order.Tax.GetValueOrDefault()) - ExactNumber.Of(order.Discount.GetValueOrDefault());
        foreach (ShopLine? line in lines)
        {
            if (line is null)
            {
                return true;
            }

            sum += ExactNumber.Of(line.LineTotal);
        }

        return ExactNumber.AreEqual(sum, ExactNumber.Of(order.Total.Amount));
    }

    private static ReadOnlySpan<ShopLine> Span(IReadOnlyList<ShopLine> lines) => lines switch
    {
        List<ShopLine> list => CollectionsMarshal.AsSpan(list),
        ShopLine[] array => array,
        _ => lines.ToArray(),
    };
}
