using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ordain.Benchmarks.Models;
using Ordain.Rules;
using static Ordain.Benchmarks.Limits.LimitValidator;

namespace Ordain.Benchmarks.Limits;

/// <summary>
/// The yardstick for validating the shop's own order for Afterpay: as <see cref="LimitShopValidator"/>. All amounts have the order's
/// currency, so that they have one needs no check.
/// </summary>
internal static class LimitShopToAfterpayValidator
{
    /// <summary>What is broken, in document order; null when nothing is.</summary>
    public static List<LimitViolation>? Validate(ShopOrder order)
    {
        List<LimitViolation>? found = null;
        PositiveAmount(ref found, order.Total.Amount, LimitMember.TotalAmount, -1);
        if (order.Total.Currency is not ("AUD" or "NZD" or "USD" or "CAD" or "GBP" or "EUR"))
        {
            Add(ref found, LimitRule.Currency, LimitMember.TotalAmount);
        }

        if (order.Customer is not { } customer)
        {
            Add(ref found, LimitRule.Required, LimitMember.Customer);
            return found;
        }

        AnyText(ref found, customer.Phone, 32, LimitMember.Consumer_PhoneNumber, -1);
        Text(ref found, customer.FirstName, 128, LimitMember.Consumer_GivenNames, -1);
        Text(ref found, customer.LastName, 128, LimitMember.Consumer_Surname, -1);
        Email(ref found, customer.Email, LimitMember.Consumer_Email, -1);
        AnyText(ref found, customer.Email, 128, LimitMember.Consumer_Email, -1);
        if (order.BillingAddress is { } billing)
        {
            Contact(ref found, billing, customer, 0);
        }

        if (order.ShippingAddress is { } shipping)
        {
            Contact(ref found, shipping, customer, 1);
        }

        ReadOnlySpan<ShopLine> lines = order.Lines is List<ShopLine> list ? CollectionsMarshal.AsSpan(list) : (order.Lines ?? []).ToArray();
        for (int i = 0; i < lines.Length; i++)
        {
            ShopLine line = lines[i];
            Text(ref found, line.Name, 255, LimitMember.Items_Name, i);
            AnyText(ref found, line.Sku, 128, LimitMember.Items_Sku, i);
            PositiveAmount(ref found, line.UnitPrice, LimitMember.Items_Price, i);
        }

        if (order.ConfirmUrl is not null || order.CancelUrl is not null)
        {
            Url(ref found, order.ConfirmUrl, LimitMember.Merchant_RedirectConfirmUrl);
            Url(ref found, order.CancelUrl, LimitMember.Merchant_RedirectCancelUrl);
        }

        Amount(ref found, order.Tax, LimitMember.TaxAmount);
        Amount(ref found, order.ShippingCost, LimitMember.ShippingAmount);
        return found;
    }

    private static void Contact(ref List<LimitViolation>? found, ShopAddress address, ShopCustomer customer, int index)
    {
        if (!StartsWithText(address.FirstName) || !StartsWithText(address.LastName) || address.FirstName.Length + address.LastName.Length >= 255)
        {
            UnusualName(ref found, JoinedText.Of(address.FirstName, address.LastName).ToText() ?? JoinedText.Of(customer.FirstName, customer.LastName).ToText(), index);
        }

        Text(ref found, address.Street, 128, LimitMember.Contact_Line1, index);
        AnyText(ref found, address.Street2, 128, LimitMember.Contact_Line2, index);
        AnyText(ref found, address.City, 128, LimitMember.Contact_Suburb, index);
        AnyText(ref found, address.State, 128, LimitMember.Contact_State, index);
        Text(ref found, address.PostalCode, 128, LimitMember.Contact_Postcode, index);
        Country(ref found, address.Country, LimitMember.Contact_CountryCode, index);
        Text(ref found, StartsWithText(address.Phone) ? address.Phone : customer.Phone, 32, LimitMember.Contact_PhoneNumber, index);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UnusualName(ref List<LimitViolation>? found, string? name, int index) => Text(ref found, name, 255, LimitMember.Contact_Name, index);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Text(ref List<LimitViolation>? found, string? text, int maximum, LimitMember member, int index)
    {
        LimitValidator.Text(ref found, text, member, index);
        AnyText(ref found, text, maximum, member, index);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AnyText(ref List<LimitViolation>? found, string? text, int maximum, LimitMember member, int index)
    {
        if (text is not null && text.Length > maximum)
        {
            Add(ref found, LimitRule.Length, member, index);
        }
    }

    private static void Url(ref List<LimitViolation>? found, string? text, LimitMember member)
    {
        if (text is null || !TextRules.IsUrl(text))
        {
            Add(ref found, LimitRule.Url, member);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void PositiveAmount(ref List<LimitViolation>? found, decimal amount, LimitMember member, int index)
    {
        if (amount.Scale > 2 || amount <= 0)
        {
            UnusualAmount(ref found, amount, member, index);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UnusualAmount(ref List<LimitViolation>? found, decimal amount, LimitMember member, int index)
    {
        if (amount <= 0)
        {
            Add(ref found, LimitRule.Positive, member, index);
        }

        if (decimal.Round(amount, 2) != amount)
        {
            Add(ref found, LimitRule.Scale, member, index);
        }
    }
}
