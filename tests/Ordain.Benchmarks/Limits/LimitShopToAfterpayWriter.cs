using System.Runtime.InteropServices;
using Ordain.Benchmarks.Models;
using Ordain.Rules;
using static Ordain.Benchmarks.Limits.LimitValidator;

namespace Ordain.Benchmarks.Limits;

/// <summary>The yardstick for writing the shop's own order for Afterpay: as <see cref="LimitShopWriter"/>.</summary>
internal static class LimitShopToAfterpayWriter
{
    public static void Write(ShopOrder order, LimitBuffer buffer)
    {
        var output = new LimitEmitter(buffer);
        string? currency = order.Total.Currency;
        ShopCustomer customer = order.Customer;
        output.Reserve(1024 + LimitText.Room(customer.Phone) + LimitText.Room(customer.FirstName) + LimitText.Room(customer.LastName) + LimitText.Room(customer.Email));
        output.Money("{\"totalAmount\":"u8, order.Total);
        output.Raw(",\"consumer\":{"u8);
        Text(ref output, "\"phoneNumber\":\""u8, customer.Phone, "\","u8);
        output.Text("\"givenNames\":\""u8, customer.FirstName);
        output.Text("\",\"surname\":\""u8, customer.LastName);
        output.Text("\",\"email\":\""u8, customer.Email);
        output.Raw("\"}"u8);
        if (order.BillingAddress is { } billing)
        {
            output.Raw(",\"billing\":"u8);
            Contact(ref output, billing, customer);
        }

        if (order.ShippingAddress is { } shipping)
        {
            output.Raw(",\"shipping\":"u8);
            Contact(ref output, shipping, customer);
        }

        Lines(ref output, order.Lines, currency);
        output.Reserve(1024 + LimitText.Room(order.ConfirmUrl) + LimitText.Room(order.CancelUrl) + LimitText.Room(order.Reference));
        if (order.ConfirmUrl is not null)
        {
            output.Text(",\"merchant\":{\"redirectConfirmUrl\":\""u8, order.ConfirmUrl);
            output.Text("\",\"redirectCancelUrl\":\""u8, order.CancelUrl);
            output.Raw("\"}"u8);
        }

        Text(ref output, ",\"merchantReference\":\""u8, order.Reference, "\""u8);
        if (order.Tax is { } tax)
        {
            output.Money(",\"taxAmount\":"u8, new(tax, currency));
        }

        if (order.ShippingCost is { } cost)
        {
            output.Money(",\"shippingAmount\":"u8, new(cost, currency));
        }

        output.Raw("}"u8);
        output.Flush();
    }

    private static void Lines(ref LimitEmitter output, IReadOnlyList<ShopLine> lines, string? currency)
    {
        output.Raw(",\"items\":["u8);
        ReadOnlySpan<ShopLine> span = lines is List<ShopLine> list ? CollectionsMarshal.AsSpan(list) : lines.ToArray();
        for (int i = 0; i < span.Length; i++)
        {
            ShopLine line = span[i];
            output.Reserve(512 + LimitText.Room(line.Name) + LimitText.Room(line.Sku));
            if (i != 0)
            {
                output.Raw(","u8);
            }

            output.Text("{\"name\":\""u8, line.Name);
            if (!string.IsNullOrEmpty(line.Sku))
            {
                output.Text("\",\"sku\":\""u8, line.Sku);
            }

            output.Number("\",\"quantity\":"u8, line.Quantity);
            output.Money(",\"price\":"u8, new(line.UnitPrice, currency));
            output.Raw("}"u8);
        }

        output.Raw("]"u8);
    }

    private static void Contact(ref LimitEmitter output, ShopAddress address, ShopCustomer customer)
    {
        output.Reserve(1024 + LimitText.Room(address.FirstName) + LimitText.Room(address.LastName) + LimitText.Room(address.Street) + LimitText.Room(address.Street2)
            + LimitText.Room(address.City) + LimitText.Room(address.State) + LimitText.Room(address.PostalCode) + LimitText.Room(address.Phone)
            + LimitText.Room(customer.FirstName) + LimitText.Room(customer.LastName) + LimitText.Room(customer.Phone));
        if (StartsWithText(address.FirstName) && StartsWithText(address.LastName))
        {
            output.Text("{\"name\":\""u8, address.FirstName);
            output.Text(" "u8, address.LastName);
        }
        else
        {
            output.Text("{\"name\":\""u8, JoinedText.Of(address.FirstName, address.LastName).ToText() ?? JoinedText.Of(customer.FirstName, customer.LastName).ToText());
        }

        output.Text("\",\"line1\":\""u8, address.Street);
        output.Raw("\""u8);
        Text(ref output, ",\"line2\":\""u8, address.Street2, "\""u8);
        Text(ref output, ",\"suburb\":\""u8, address.City, "\""u8);
        Text(ref output, ",\"state\":\""u8, address.State, "\""u8);
        output.Text(",\"postcode\":\""u8, address.PostalCode);
        output.Text("\",\"countryCode\":\""u8, address.Country);
        output.Text("\",\"phoneNumber\":\""u8, StartsWithText(address.Phone) ? address.Phone : customer.Phone);
        output.Raw("\"}"u8);
    }

    private static void Text(ref LimitEmitter output, scoped ReadOnlySpan<byte> literal, string? text, scoped ReadOnlySpan<byte> end)
    {
        if (!string.IsNullOrEmpty(text))
        {
            output.Text(literal, text);
            output.Raw(end);
        }
    }
}
