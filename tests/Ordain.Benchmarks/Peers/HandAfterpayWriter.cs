using System.Globalization;
using System.Text.Json;
using Ordain.Contracts.Afterpay;

namespace Ordain.Benchmarks.Peers;

/// <summary>An Afterpay order by hand with <see cref="Utf8JsonWriter"/>.</summary>
internal static class HandAfterpayWriter
{
    private static readonly string[] _priorities = ["STANDARD", "EXPRESS"];

    public static void Write(AfterpayOrder order, Utf8JsonWriter output)
    {
        output.WriteStartObject();
        Amount(output, "totalAmount"u8, order.TotalAmount);
        output.WriteStartObject("consumer"u8);
        Text(output, "phoneNumber"u8, order.Consumer!.PhoneNumber);
        output.WriteString("givenNames"u8, order.Consumer.GivenNames);
        output.WriteString("surname"u8, order.Consumer.Surname);
        output.WriteString("email"u8, order.Consumer.Email);
        output.WriteEndObject();
        Contact(output, "billing"u8, order.Billing);
        Contact(output, "shipping"u8, order.Shipping);
        if (order.Courier is { } courier)
        {
            output.WriteStartObject("courier"u8);
            if (courier.ShippedAt is { } shippedAt)
            {
                output.WriteString("shippedAt"u8, shippedAt);
            }

            Text(output, "name"u8, courier.Name);
            Text(output, "tracking"u8, courier.Tracking);
            Text(output, "priority"u8, courier.Priority is { } priority ? _priorities[(int)priority] : null);
            output.WriteEndObject();
        }

        Text(output, "description"u8, order.Description);
        output.WriteStartArray("items"u8);
        foreach (AfterpayItem item in (List<AfterpayItem>)order.Items!)
        {
            output.WriteStartObject();
            output.WriteString("name"u8, item.Name);
            Text(output, "sku"u8, item.Sku);
            output.WriteNumber("quantity"u8, item.Quantity.GetValueOrDefault());
            Amount(output, "price"u8, item.Price);
            output.WriteEndObject();
        }

        output.WriteEndArray();
        output.WriteStartArray("discounts"u8);
        for (int i = 0; i < order.Discounts!.Count; i++)
        {
            output.WriteStartObject();
            output.WriteString("displayName"u8, order.Discounts[i].DisplayName);
            Amount(output, "amount"u8, order.Discounts[i].Amount);
            output.WriteEndObject();
        }

        output.WriteEndArray();
        output.WriteStartObject("merchant"u8);
        output.WriteString("redirectConfirmUrl"u8, order.Merchant!.RedirectConfirmUrl);
        output.WriteString("redirectCancelUrl"u8, order.Merchant.RedirectCancelUrl);
        output.WriteEndObject();
        Text(output, "merchantReference"u8, order.MerchantReference);
        Amount(output, "taxAmount"u8, order.TaxAmount);
        Amount(output, "shippingAmount"u8, order.ShippingAmount);
        output.WriteEndObject();
    }

    private static void Contact(Utf8JsonWriter output, ReadOnlySpan<byte> name, AfterpayContact? contact)
    {
        if (contact is null)
        {
            return;
        }

        output.WriteStartObject(name);
        output.WriteString("name"u8, contact.Name);
        output.WriteString("line1"u8, contact.Line1);
        Text(output, "line2"u8, contact.Line2);
        Text(output, "suburb"u8, contact.Suburb);
        Text(output, "state"u8, contact.State);
        output.WriteString("postcode"u8, contact.Postcode);
        output.WriteString("countryCode"u8, contact.CountryCode);
        output.WriteString("phoneNumber"u8, contact.PhoneNumber);
        output.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter output, ReadOnlySpan<byte> name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            output.WriteString(name, text);
        }
    }

    private static void Amount(Utf8JsonWriter output, ReadOnlySpan<byte> name, Money? money)
    {
        if (money is not { } value)
        {
            return;
        }

        Span<byte> amount = stackalloc byte[40];
        value.Amount.TryFormat(amount, out int length, "0.00", CultureInfo.InvariantCulture);
        output.WriteStartObject(name);
        output.WriteString("amount"u8, amount[..length]);
        output.WriteString("currency"u8, value.Currency);
        output.WriteEndObject();
    }
}
