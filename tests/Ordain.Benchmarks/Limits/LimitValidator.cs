using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using Ordain.Contracts.Optty;
using Ordain.Rules;

namespace Ordain.Benchmarks.Limits;

/// <summary>
/// The yardstick for validation: the rules of <see cref="OpttyOrder"/> by hand, as fast as we can write them. Nothing is allocated when
/// the order is valid.
/// </summary>
internal static class LimitValidator
{
    /// <summary>What is broken, in document order; null when nothing is.</summary>
    public static List<LimitViolation>? Validate(OpttyOrder order)
    {
        List<LimitViolation>? found = null;
        Text(ref found, order.OrderReference, LimitMember.OrderReference);
        Provider(ref found, order.BnplProvider);
        Country(ref found, order.PurchaseCountry, LimitMember.PurchaseCountry);
        Currency(ref found, order.PurchaseCurrency);
        Locale(ref found, order.Locale);
        Amount(ref found, order.ShippingAmount, LimitMember.ShippingAmount);
        Amount(ref found, order.DiscountAmount, LimitMember.DiscountAmount);
        Amount(ref found, order.TaxAmount, LimitMember.TaxAmount);
        RequiredAmount(ref found, order.OrderAmount, LimitMember.OrderAmount);
        Items(ref found, order.OrderItems);
        Customer(ref found, order.Customer);
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
        else if (order.BnplProvider?.WireName is { } provider
            && (provider.StartsWith("KLARNA", StringComparison.Ordinal) || provider.StartsWith("AFTERPAY", StringComparison.Ordinal)))
        {
            Add(ref found, LimitRule.RequiredForProvider, LimitMember.ShippingAddress);
        }

        if (order.ShippingType is { } type && string.IsNullOrEmpty(type.WireName))
        {
            Add(ref found, LimitRule.Enum, LimitMember.ShippingType);
        }

        if (order.ShippingMethod is { } method && (uint)method > (uint)OpttyShippingMethod.Pickup)
        {
            Add(ref found, LimitRule.Enum, LimitMember.ShippingMethod);
        }

        Values(ref found, order.AdditionalData, LimitMember.AdditionalData);
        Values(ref found, order.PartnerConfiguration, LimitMember.PartnerConfiguration);
        if (order.Initiator is { } initiator && string.IsNullOrEmpty(initiator.WireName))
        {
            Add(ref found, LimitRule.Enum, LimitMember.Initiator);
        }

        if (order.OrderAmount is { } total && order.OrderItems is { } items && !IsSum(total, order, Span(items)))
        {
            Add(ref found, LimitRule.Sum, LimitMember.OrderAmount);
        }

        return found;
    }

    /// <summary>Whether the amounts add up; a sum of which a part is missing is not wrong. Exact, as Ordain's.</summary>
    private static bool IsSum(decimal total, OpttyOrder order, ReadOnlySpan<OpttyOrderItem> items)
    {
        if (items.IsEmpty)
        {
            return true;
        }

        ExactNumber sum = ExactNumber.Of(order.ShippingAmount.GetValueOrDefault()) + ExactNumber.Of(order.TaxAmount.GetValueOrDefault()) - ExactNumber.Of(order.DiscountAmount.GetValueOrDefault());
        foreach (OpttyOrderItem? item in items)
        {
            if (item is not { TotalAmount: { } amount })
            {
                return true;
            }

            sum += ExactNumber.Of(amount);
        }

        return ExactNumber.AreEqual(sum, ExactNumber.Of(total));
    }

    private static ReadOnlySpan<OpttyOrderItem> Span(IReadOnlyList<OpttyOrderItem> items) => items switch
    {
        List<OpttyOrderItem> list => CollectionsMarshal.AsSpan(list),
        OpttyOrderItem[] array => array,
        _ => items.ToArray(),
    };

    private static void Items(ref List<LimitViolation>? found, IReadOnlyList<OpttyOrderItem>? items)
    {
        if (items is null)
        {
            Add(ref found, LimitRule.Required, LimitMember.OrderItems);
            return;
        }

        ReadOnlySpan<OpttyOrderItem> span = Span(items);
        if (span.IsEmpty)
        {
            Add(ref found, LimitRule.MinCount, LimitMember.OrderItems);
        }

        for (int i = 0; i < span.Length; i++)
        {
            if (span[i] is not { } item)
            {
                Add(ref found, LimitRule.Required, LimitMember.OrderItems, i);
                continue;
            }

            Text(ref found, item.Name, LimitMember.OrderItems_Name, i);
            Text(ref found, item.Sku, LimitMember.OrderItems_Sku, i);
            if (item.Quantity is null)
            {
                Add(ref found, LimitRule.Required, LimitMember.OrderItems_Quantity, i);
            }

            RequiredAmount(ref found, item.UnitPrice, LimitMember.OrderItems_UnitPrice, i);
            RequiredAmount(ref found, item.TotalAmount, LimitMember.OrderItems_TotalAmount, i);
            if (!IsProduct(item))
            {
                Add(ref found, LimitRule.Product, LimitMember.OrderItems_TotalAmount, i);
            }
        }
    }

    /// <summary>Whether the line's total is its price so many times; a product of which a part is missing is not wrong. Exact, as Ordain's.</summary>
    private static bool IsProduct(OpttyOrderItem item)
    {
        if (!item.TotalAmount.HasValue || !item.Quantity.HasValue || !item.UnitPrice.HasValue)
        {
            return true;
        }

        return ExactNumber.AreEqual(
            ExactNumber.Of(item.TotalAmount.GetValueOrDefault()),
            ExactNumber.Of(item.Quantity.GetValueOrDefault()) * ExactNumber.Of(item.UnitPrice.GetValueOrDefault()));
    }

    private static void Customer(ref List<LimitViolation>? found, OpttyCustomer? customer)
    {
        if (customer is null)
        {
            Add(ref found, LimitRule.Required, LimitMember.Customer);
            return;
        }

        Text(ref found, customer.FirstName, LimitMember.Customer_FirstName);
        Text(ref found, customer.LastName, LimitMember.Customer_LastName);
        Email(ref found, customer.Email, LimitMember.Customer_Email, -1);
        Text(ref found, customer.PhoneNumber, LimitMember.Customer_PhoneNumber);
    }

    private static void Address(ref List<LimitViolation>? found, OpttyAddress address, int index)
    {
        Text(ref found, address.FirstName, LimitMember.Address_FirstName, index);
        Text(ref found, address.LastName, LimitMember.Address_LastName, index);
        Text(ref found, address.PhoneNumber, LimitMember.Address_PhoneNumber, index);
        Email(ref found, address.Email, LimitMember.Address_Email, index);
        Text(ref found, address.StreetAddress, LimitMember.Address_StreetAddress, index);
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Add(ref List<LimitViolation>? found, LimitRule rule, LimitMember member, int index = -1) => (found ??= new(4)).Add(new(rule, member, index));

    // Only the usual case is inlined: not empty, and ASCII other than white space in front.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool StartsWithText(string? text) => text is { Length: > 0 } && (uint)(text[0] - '!') <= '~' - '!';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Text(ref List<LimitViolation>? found, string? text, LimitMember member, int index = -1)
    {
        if (!StartsWithText(text))
        {
            UnusualText(ref found, text, member, index);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UnusualText(ref List<LimitViolation>? found, string? text, LimitMember member, int index)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            Add(ref found, LimitRule.Required, member, index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Amount(ref List<LimitViolation>? found, decimal? amount, LimitMember member, int index = -1)
    {
        if (amount.HasValue && (decimal.IsNegative(amount.GetValueOrDefault()) || amount.GetValueOrDefault().Scale > 2))
        {
            UnusualAmount(ref found, amount.GetValueOrDefault(), member, index);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void RequiredAmount(ref List<LimitViolation>? found, decimal? amount, LimitMember member, int index = -1)
    {
        if (amount.HasValue)
        {
            Amount(ref found, amount, member, index);
        }
        else
        {
            Add(ref found, LimitRule.Required, member, index);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UnusualAmount(ref List<LimitViolation>? found, decimal amount, LimitMember member, int index)
    {
        if (amount < 0)
        {
            Add(ref found, LimitRule.NonNegative, member, index);
        }

        if (decimal.Round(amount, 2) != amount)
        {
            Add(ref found, LimitRule.Scale, member, index);
        }
    }

    /// <summary>An undefined value has no JSON.</summary>
    internal static void Values(ref List<LimitViolation>? found, IReadOnlyDictionary<string, JsonElement>? values, LimitMember member)
    {
        if (values is null)
        {
            return;
        }

        foreach (KeyValuePair<string, JsonElement> entry in values as Dictionary<string, JsonElement> ?? new(values))
        {
            if (entry.Value.ValueKind == JsonValueKind.Undefined)
            {
                Add(ref found, LimitRule.Undefined, member);
            }
        }
    }

    internal static void Provider(ref List<LimitViolation>? found, OpttyProvider? provider)
    {
        if (provider is not { } value)
        {
            Add(ref found, LimitRule.Required, LimitMember.BnplProvider);
            return;
        }

        string? name = value.WireName;
        if (string.IsNullOrEmpty(name) || !char.IsAsciiLetterUpper(name[0]))
        {
            Add(ref found, LimitRule.Enum, LimitMember.BnplProvider);
            return;
        }

        char before = name[0];
        foreach (char unit in name)
        {
            if (!char.IsAsciiLetterUpper(unit) && !char.IsAsciiDigit(unit) && (unit != '_' || before == '_'))
            {
                Add(ref found, LimitRule.Enum, LimitMember.BnplProvider);
                return;
            }

            before = unit;
        }

        if (before == '_')
        {
            Add(ref found, LimitRule.Enum, LimitMember.BnplProvider);
        }
    }

    internal static void Country(ref List<LimitViolation>? found, string? text, LimitMember member, int index = -1)
    {
        if (text is null || !LimitCodes.IsCountry(text))
        {
            Add(ref found, string.IsNullOrWhiteSpace(text) ? LimitRule.Required : LimitRule.Country, member, index);
        }
    }

    internal static void Currency(ref List<LimitViolation>? found, string? text)
    {
        if (text is null || !LimitCodes.IsCurrency(text))
        {
            Add(ref found, string.IsNullOrWhiteSpace(text) ? LimitRule.Required : LimitRule.Currency, LimitMember.PurchaseCurrency);
        }
    }

    internal static void Locale(ref List<LimitViolation>? found, string? text)
    {
        if (text is null || !IsLocale(text))
        {
            Add(ref found, string.IsNullOrWhiteSpace(text) ? LimitRule.Required : LimitRule.Locale, LimitMember.Locale);
        }
    }

    private static bool IsLocale(string text)
    {
        int length = text.Length;
        return length is 5 or 6
            && char.IsAsciiLetterLower(text[0])
            && char.IsAsciiLetterLower(text[1])
            && (length == 5 || char.IsAsciiLetterLower(text[2]))
            && text[length - 3] is '-' or '_'
            && LimitCodes.IsCountry(text[length - 2], text[length - 1]);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Email(ref List<LimitViolation>? found, string? text, LimitMember member, int index)
    {
        if (!IsEmail(text))
        {
            Add(ref found, string.IsNullOrWhiteSpace(text) ? LimitRule.Required : LimitRule.Email, member, index);
        }
    }

    private static bool IsEmail(ReadOnlySpan<char> text)
    {
        int at = text.IndexOfAny('@', '\r', '\n');
        return at > 0 && at < text.Length - 1 && text[at] == '@' && text[(at + 1)..].IndexOfAny('@', '\r', '\n') < 0;
    }
}
