using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ordain.Contracts.Afterpay;

namespace Ordain.Benchmarks.Limits;

/// <summary>The yardstick for writing an Afterpay order: as <see cref="LimitOpttyWriter"/>.</summary>
internal static class LimitAfterpayWriter
{
    private static readonly string[] _priorities = ["STANDARD", "EXPRESS"];

    public static void Write(AfterpayOrder order, LimitBuffer buffer)
    {
        var output = new LimitEmitter(buffer);
        output.Reserve(512);
        output.Money("{\"totalAmount\":"u8, order.TotalAmount.GetValueOrDefault());
        Consumer(ref output, order.Consumer!);
        if (order.Billing is { } billing)
        {
            output.Raw(",\"billing\":"u8);
            Contact(ref output, billing);
        }

        if (order.Shipping is { } shipping)
        {
            output.Raw(",\"shipping\":"u8);
            Contact(ref output, shipping);
        }

        if (order.Courier is { } courier)
        {
            Courier(ref output, courier);
        }

        output.Reserve(512 + LimitText.Room(order.Description));
        Text(ref output, ",\"description\":\""u8, order.Description);
        Items(ref output, order.Items);
        Discounts(ref output, order.Discounts);
        output.Reserve(1024 + LimitText.Room(order.Merchant?.RedirectConfirmUrl) + LimitText.Room(order.Merchant?.RedirectCancelUrl)
            + LimitText.Room(order.MerchantReference));
        if (order.Merchant is { } merchant)
        {
            output.Text(",\"merchant\":{\"redirectConfirmUrl\":\""u8, merchant.RedirectConfirmUrl);
            output.Text("\",\"redirectCancelUrl\":\""u8, merchant.RedirectCancelUrl);
            output.Raw("\"}"u8);
        }

        Text(ref output, ",\"merchantReference\":\""u8, order.MerchantReference);
        if (order.TaxAmount is { } tax)
        {
            output.Money(",\"taxAmount\":"u8, tax);
        }

        if (order.ShippingAmount is { } shippingAmount)
        {
            output.Money(",\"shippingAmount\":"u8, shippingAmount);
        }

        output.Raw("}"u8);
        output.Flush();
    }

    private static void Consumer(ref LimitEmitter output, AfterpayConsumer consumer)
    {
        output.Reserve(512 + LimitText.Room(consumer.PhoneNumber) + LimitText.Room(consumer.GivenNames) + LimitText.Room(consumer.Surname)
            + LimitText.Room(consumer.Email));
        if (!string.IsNullOrEmpty(consumer.PhoneNumber))
        {
            output.Text(",\"consumer\":{\"phoneNumber\":\""u8, consumer.PhoneNumber);
            output.Text("\",\"givenNames\":\""u8, consumer.GivenNames);
        }
        else
        {
            output.Text(",\"consumer\":{\"givenNames\":\""u8, consumer.GivenNames);
        }

        output.Text("\",\"surname\":\""u8, consumer.Surname);
        output.Text("\",\"email\":\""u8, consumer.Email);
        output.Raw("\"}"u8);
    }

    private static void Contact(ref LimitEmitter output, AfterpayContact contact)
    {
        output.Reserve(1024 + LimitText.Room(contact.Name) + LimitText.Room(contact.Line1) + LimitText.Room(contact.Line2)
            + LimitText.Room(contact.Suburb) + LimitText.Room(contact.State) + LimitText.Room(contact.Postcode) + LimitText.Room(contact.PhoneNumber));
        output.Text("{\"name\":\""u8, contact.Name);
        output.Text("\",\"line1\":\""u8, contact.Line1);
        if (!string.IsNullOrEmpty(contact.Line2))
        {
            output.Text("\",\"line2\":\""u8, contact.Line2);
        }

        if (!string.IsNullOrEmpty(contact.Suburb))
        {
            output.Text("\",\"suburb\":\""u8, contact.Suburb);
        }

        if (!string.IsNullOrEmpty(contact.State))
        {
            output.Text("\",\"state\":\""u8, contact.State);
        }

        output.Text("\",\"postcode\":\""u8, contact.Postcode);
        output.Text("\",\"countryCode\":\""u8, contact.CountryCode);
        output.Text("\",\"phoneNumber\":\""u8, contact.PhoneNumber);
        output.Raw("\"}"u8);
    }

    private static void Courier(ref LimitEmitter output, AfterpayCourier courier)
    {
        output.Reserve(512 + LimitText.Room(courier.Name) + LimitText.Room(courier.Tracking));
        output.Raw(",\"courier\":{"u8);
        bool any = false;
        if (courier.ShippedAt is { } shippedAt)
        {
            Span<byte> text = stackalloc byte[40];
            shippedAt.TryFormat(text, out int length, shippedAt.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-ddTHH:mm:sszzz" : "O", System.Globalization.CultureInfo.InvariantCulture);
            output.Raw("\"shippedAt\":\""u8);
            output.Raw(text[..length]);
            output.Raw("\""u8);
            any = true;
        }

        Member(ref output, "\"name\":\""u8, courier.Name, ref any);
        Member(ref output, "\"tracking\":\""u8, courier.Tracking, ref any);
        Member(ref output, "\"priority\":\""u8, courier.Priority is { } priority ? _priorities[(int)priority] : null, ref any);
        output.Raw("}"u8);
    }

    private static void Items(ref LimitEmitter output, IReadOnlyList<AfterpayItem>? items)
    {
        if (items is null)
        {
            return;
        }

        output.Raw(",\"items\":["u8);
        ReadOnlySpan<AfterpayItem> span = CollectionsMarshal.AsSpan((List<AfterpayItem>)items);
        for (int i = 0; i < span.Length; i++)
        {
            AfterpayItem item = span[i];
            output.Reserve(512 + LimitText.Room(item.Name) + LimitText.Room(item.Sku));
            if (i != 0)
            {
                output.Raw(","u8);
            }

            output.Text("{\"name\":\""u8, item.Name);
            if (!string.IsNullOrEmpty(item.Sku))
            {
                output.Text("\",\"sku\":\""u8, item.Sku);
            }

            output.Number("\",\"quantity\":"u8, item.Quantity.GetValueOrDefault());
            output.Money(",\"price\":"u8, item.Price.GetValueOrDefault());
            output.Raw("}"u8);
        }

        output.Raw("]"u8);
    }

    private static void Discounts(ref LimitEmitter output, IReadOnlyList<AfterpayDiscount>? discounts)
    {
        if (discounts is null)
        {
            return;
        }

        output.Reserve(64);
        output.Raw(",\"discounts\":["u8);
        for (int i = 0; i < discounts.Count; i++)
        {
            AfterpayDiscount discount = discounts[i];
            output.Reserve(512 + LimitText.Room(discount.DisplayName));
            if (i != 0)
            {
                output.Raw(","u8);
            }

            output.Text("{\"displayName\":\""u8, discount.DisplayName);
            output.Money("\",\"amount\":"u8, discount.Amount.GetValueOrDefault());
            output.Raw("}"u8);
        }

        output.Raw("]"u8);
    }

    private static void Member(ref LimitEmitter output, scoped ReadOnlySpan<byte> literal, string? text, ref bool any)
    {
        if (!string.IsNullOrEmpty(text))
        {
            if (any)
            {
                output.Raw(","u8);
            }

            any = true;
            output.Text(literal, text);
            output.Raw("\""u8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Text(ref LimitEmitter output, scoped ReadOnlySpan<byte> literal, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            output.Text(literal, text);
            output.Raw("\""u8);
        }
    }
}
