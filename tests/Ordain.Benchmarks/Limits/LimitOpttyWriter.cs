using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Limits;

/// <summary>
/// The yardstick for writing an Optty order: by hand, one check for room per object, and names, quotes and commas merged into constants.
/// The order is valid: what is required is there.
/// </summary>
internal static class LimitOpttyWriter
{
    internal static readonly string[] Methods = ["delivery", "store", "digital", "pickup"];

    public static void Write(OpttyOrder order, LimitBuffer buffer)
    {
        var output = new LimitEmitter(buffer);
        Head(ref output, order);
        ReadOnlySpan<OpttyOrderItem> items = CollectionsMarshal.AsSpan((List<OpttyOrderItem>)order.OrderItems!);
        for (int i = 0; i < items.Length; i++)
        {
            Item(ref output, items[i], i != 0);
        }

        Customer(ref output, order.Customer!);
        output.Raw("},\"billingAddress\":"u8);
        Address(ref output, order.BillingAddress!);
        if (order.ShippingAddress is { } shipping)
        {
            output.Raw(",\"shippingAddress\":"u8);
            Address(ref output, shipping);
        }

        Tail(ref output, order);
        output.Flush();
    }

    private static void Head(ref LimitEmitter output, OpttyOrder order)
    {
        string provider = order.BnplProvider.GetValueOrDefault().WireName!;
        output.Reserve(512 + LimitText.Room(order.OrderReference) + LimitText.Room(provider));
        output.Text("{\"orderReference\":\""u8, order.OrderReference);
        output.Text("\",\"bnplProvider\":\""u8, provider);
        output.Text("\",\"purchaseCountry\":\""u8, order.PurchaseCountry);
        output.Text("\",\"purchaseCurrency\":\""u8, order.PurchaseCurrency);
        output.Locale("\",\"locale\":\""u8, order.Locale);
        output.Number("\",\"shippingAmount\":"u8, order.ShippingAmount.GetValueOrDefault());
        output.Number(",\"discountAmount\":"u8, order.DiscountAmount.GetValueOrDefault());
        output.Number(",\"taxAmount\":"u8, order.TaxAmount.GetValueOrDefault());
        output.Number(",\"orderAmount\":"u8, order.OrderAmount.GetValueOrDefault());
        output.Raw(",\"orderItems\":["u8);
    }

    private static void Item(ref LimitEmitter output, OpttyOrderItem item, bool isNext)
    {
        output.Reserve(1024 + LimitText.Room(item.Name) + LimitText.Room(item.ImageUrl) + LimitText.Room(item.Sku) + LimitText.Room(item.Type)
            + LimitText.Room(item.DepartureDate) + LimitText.Room(item.FlightNumber) + LimitText.Room(item.Origin)
            + LimitText.Room(item.Destination) + LimitText.Room(item.Title));
        if (isNext)
        {
            output.Raw(","u8);
        }

        output.Text("{\"name\":\""u8, item.Name);
        if (item.ImageUrl is { } image)
        {
            output.Text("\",\"imageUrl\":\""u8, image);
        }

        output.Text("\",\"sku\":\""u8, item.Sku);
        output.Number("\",\"quantity\":"u8, item.Quantity.GetValueOrDefault());
        output.Number(",\"unitPrice\":"u8, item.UnitPrice.GetValueOrDefault());
        output.Number(",\"totalAmount\":"u8, item.TotalAmount.GetValueOrDefault());
        Text(ref output, ",\"type\":\""u8, item.Type);
        Text(ref output, ",\"departureDate\":\""u8, item.DepartureDate);
        Text(ref output, ",\"flightNumber\":\""u8, item.FlightNumber);
        Text(ref output, ",\"origin\":\""u8, item.Origin);
        Text(ref output, ",\"destination\":\""u8, item.Destination);
        Text(ref output, ",\"title\":\""u8, item.Title);
        Number(ref output, ",\"unitAmount\":"u8, item.UnitAmount);
        Number(ref output, ",\"unitTaxAmount\":"u8, item.UnitTaxAmount);
        Number(ref output, ",\"unitDiscountAmount\":"u8, item.UnitDiscountAmount);
        output.Raw("}"u8);
    }

    private static void Customer(ref LimitEmitter output, OpttyCustomer customer)
    {
        output.Reserve(256 + LimitText.Room(customer.FirstName) + LimitText.Room(customer.LastName) + LimitText.Room(customer.Email)
            + LimitText.Room(customer.PhoneNumber));
        output.Text("],\"customer\":{\"firstName\":\""u8, customer.FirstName);
        output.Text("\",\"lastName\":\""u8, customer.LastName);
        output.Text("\",\"email\":\""u8, customer.Email);
        output.Text("\",\"phoneNumber\":\""u8, customer.PhoneNumber);
        output.Raw("\""u8);
    }

    private static void Address(ref LimitEmitter output, OpttyAddress address)
    {
        string line2 = string.IsNullOrWhiteSpace(address.StreetAddress2) ? "N/A" : address.StreetAddress2;
        string? state = string.IsNullOrWhiteSpace(address.State) ? address.Country : address.State;
        string? region = string.IsNullOrWhiteSpace(address.Region) ? IsoCountries.NameOf(address.Country) : address.Region;
        output.Reserve(1024 + LimitText.Room(address.Title) + LimitText.Room(address.FirstName) + LimitText.Room(address.LastName)
            + LimitText.Room(address.PhoneNumber) + LimitText.Room(address.Email) + LimitText.Room(address.StreetAddress) + LimitText.Room(line2)
            + LimitText.Room(address.City) + LimitText.Room(state) + LimitText.Room(region) + LimitText.Room(address.PostalCode));
        if (address.Title is { } title)
        {
            output.Text("{\"title\":\""u8, title);
            output.Text("\",\"firstName\":\""u8, address.FirstName);
        }
        else
        {
            output.Text("{\"firstName\":\""u8, address.FirstName);
        }

        output.Text("\",\"lastName\":\""u8, address.LastName);
        output.Text("\",\"phoneNumber\":\""u8, address.PhoneNumber);
        output.Text("\",\"email\":\""u8, address.Email);
        output.Text("\",\"streetAddress\":\""u8, address.StreetAddress);
        output.Text("\",\"streetAddress2\":\""u8, line2);
        output.Text("\",\"city\":\""u8, address.City);
        output.Text("\",\"state\":\""u8, state);
        output.Text("\",\"country\":\""u8, address.Country);
        output.Text("\",\"region\":\""u8, region);
        output.Text("\",\"postalCode\":\""u8, address.PostalCode);
        output.Raw("\"}"u8);
    }

    private static void Tail(ref LimitEmitter output, OpttyOrder order)
    {
        string? type = order.ShippingType?.WireName;
        string? initiator = order.Initiator?.WireName;
        output.Reserve(512 + LimitText.Room(type));
        Text(ref output, ",\"shippingType\":\""u8, type);
        if (order.ShippingMethod is { } method)
        {
            output.Text(",\"shippingMethod\":\""u8, Methods[(int)method]);
            output.Raw("\""u8);
        }

        Truth(ref output, ",\"autoCapture\":"u8, order.AutoCapture);
        if (order.AdditionalData is { } data)
        {
            output.Map(",\"additionalData\":{"u8, data);
        }

        output.Reserve(1024 + LimitText.Room(order.DynamicRedirectUrl) + LimitText.Room(order.DynamicCallbackUrl));
        Text(ref output, ",\"dynamicRedirectUrl\":\""u8, order.DynamicRedirectUrl);
        Text(ref output, ",\"dynamicCallbackUrl\":\""u8, order.DynamicCallbackUrl);
        Number(ref output, ",\"cancellationTimeout\":"u8, order.CancellationTimeout);
        if (order.PartnerConfiguration is { } configuration)
        {
            output.Map(",\"partnerConfiguration\":{"u8, configuration);
        }

        output.Reserve(1024 + LimitText.Room(initiator) + LimitText.Room(order.InvoiceNumber) + LimitText.Room(order.Token)
            + LimitText.Room(order.Channel) + LimitText.Room(order.SessionId) + LimitText.Room(order.CustomerToken)
            + LimitText.Room(order.PartnerOrderReference));
        Truth(ref output, ",\"isMPGS\":"u8, order.IsMpgs);
        Number(ref output, ",\"surcharge\":"u8, order.Surcharge);
        Text(ref output, ",\"initiator\":\""u8, initiator);
        Text(ref output, ",\"invoiceNumber\":\""u8, order.InvoiceNumber);
        Truth(ref output, ",\"getToken\":"u8, order.GetToken);
        Text(ref output, ",\"token\":\""u8, order.Token);
        Text(ref output, ",\"channel\":\""u8, order.Channel);
        Text(ref output, ",\"sessionId\":\""u8, order.SessionId);
        Text(ref output, ",\"customerToken\":\""u8, order.CustomerToken);
        Text(ref output, ",\"partnerOrderReference\":\""u8, order.PartnerOrderReference);
        output.Raw("}"u8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Text(ref LimitEmitter output, scoped ReadOnlySpan<byte> literal, string? text)
    {
        if (text is not null)
        {
            output.Text(literal, text);
            output.Raw("\""u8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Number(ref LimitEmitter output, scoped ReadOnlySpan<byte> literal, decimal? number)
    {
        if (number.HasValue)
        {
            output.Number(literal, number.GetValueOrDefault());
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Truth(ref LimitEmitter output, scoped ReadOnlySpan<byte> literal, bool? value)
    {
        if (value.HasValue)
        {
            output.Truth(literal, value.GetValueOrDefault());
        }
    }
}
