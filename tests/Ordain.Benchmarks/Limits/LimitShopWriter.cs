using System.Runtime.InteropServices;
using Ordain.Benchmarks.Models;
using static Ordain.Benchmarks.Limits.LimitOpttyWriter;

namespace Ordain.Benchmarks.Limits;

/// <summary>The yardstick for writing the shop's own order: as <see cref="LimitOpttyWriter"/>, without an order of Optty's in between.</summary>
internal static class LimitShopWriter
{
    public static void Write(ShopOrder order, LimitBuffer buffer)
    {
        var output = new LimitEmitter(buffer);
        Head(ref output, order);
        ReadOnlySpan<ShopLine> lines = CollectionsMarshal.AsSpan((List<ShopLine>)order.Lines);
        for (int i = 0; i < lines.Length; i++)
        {
            Line(ref output, lines[i], i != 0);
        }

        Customer(ref output, order.Customer);
        output.Raw("},\"billingAddress\":"u8);
        Address(ref output, order.BillingAddress);
        if (order.ShippingAddress is { } shipping)
        {
            output.Raw(",\"shippingAddress\":"u8);
            Address(ref output, shipping);
        }

        Tail(ref output, order);
        output.Flush();
    }

    private static void Head(ref LimitEmitter output, ShopOrder order)
    {
        string provider = order.BnplProvider.WireName!;
        output.Reserve(512 + LimitText.Room(order.Reference) + LimitText.Room(provider));
        output.Text("{\"orderReference\":\""u8, order.Reference);
        output.Text("\",\"bnplProvider\":\""u8, provider);
        output.Text("\",\"purchaseCountry\":\""u8, order.PurchaseCountry);
        output.Text("\",\"purchaseCurrency\":\""u8, order.Total.Currency);
        output.Locale("\",\"locale\":\""u8, order.Locale);
        output.Number("\",\"shippingAmount\":"u8, order.ShippingCost.GetValueOrDefault());
        output.Number(",\"discountAmount\":"u8, order.Discount.GetValueOrDefault());
        output.Number(",\"taxAmount\":"u8, order.Tax.GetValueOrDefault());
        output.Number(",\"orderAmount\":"u8, order.Total.Amount);
        output.Raw(",\"orderItems\":["u8);
    }

    private static void Line(ref LimitEmitter output, ShopLine line, bool isNext)
    {
        output.Reserve(1024 + LimitText.Room(line.Name) + LimitText.Room(line.ImageUrl) + LimitText.Room(line.Sku) + LimitText.Room(line.Type)
            + LimitText.Room(line.DepartureDate) + LimitText.Room(line.FlightNumber) + LimitText.Room(line.Origin)
            + LimitText.Room(line.Destination) + LimitText.Room(line.Title));
        if (isNext)
        {
            output.Raw(","u8);
        }

        output.Text("{\"name\":\""u8, line.Name);
        if (line.ImageUrl is { } image)
        {
            output.Text("\",\"imageUrl\":\""u8, image);
        }

        output.Text("\",\"sku\":\""u8, line.Sku);
        output.Number("\",\"quantity\":"u8, line.Quantity);
        output.Number(",\"unitPrice\":"u8, line.UnitPrice);
        output.Number(",\"totalAmount\":"u8, line.LineTotal);
        Text(ref output, ",\"type\":\""u8, line.Type);
        Text(ref output, ",\"departureDate\":\""u8, line.DepartureDate);
        Text(ref output, ",\"flightNumber\":\""u8, line.FlightNumber);
        Text(ref output, ",\"origin\":\""u8, line.Origin);
        Text(ref output, ",\"destination\":\""u8, line.Destination);
        Text(ref output, ",\"title\":\""u8, line.Title);
        Number(ref output, ",\"unitAmount\":"u8, line.UnitAmount);
        Number(ref output, ",\"unitTaxAmount\":"u8, line.UnitTaxAmount);
        Number(ref output, ",\"unitDiscountAmount\":"u8, line.UnitDiscountAmount);
        output.Raw("}"u8);
    }

    private static void Customer(ref LimitEmitter output, ShopCustomer customer)
    {
        output.Reserve(256 + LimitText.Room(customer.FirstName) + LimitText.Room(customer.LastName) + LimitText.Room(customer.Email) + LimitText.Room(customer.Phone));
        output.Text("],\"customer\":{\"firstName\":\""u8, customer.FirstName);
        output.Text("\",\"lastName\":\""u8, customer.LastName);
        output.Text("\",\"email\":\""u8, customer.Email);
        output.Text("\",\"phoneNumber\":\""u8, customer.Phone);
        output.Raw("\""u8);
    }

    private static void Address(ref LimitEmitter output, ShopAddress address)
    {
        string line2 = string.IsNullOrWhiteSpace(address.Street2) ? "N/A" : address.Street2;
        string? state = string.IsNullOrWhiteSpace(address.State) ? address.Country : address.State;
        string? region = string.IsNullOrWhiteSpace(address.Region) ? IsoCountries.NameOf(address.Country) : address.Region;
        output.Reserve(1024 + LimitText.Room(address.Title) + LimitText.Room(address.FirstName) + LimitText.Room(address.LastName)
            + LimitText.Room(address.Phone) + LimitText.Room(address.Email) + LimitText.Room(address.Street) + LimitText.Room(line2)
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
        output.Text("\",\"phoneNumber\":\""u8, address.Phone);
        output.Text("\",\"email\":\""u8, address.Email);
        output.Text("\",\"streetAddress\":\""u8, address.Street);
        output.Text("\",\"streetAddress2\":\""u8, line2);
        output.Text("\",\"city\":\""u8, address.City);
        output.Text("\",\"state\":\""u8, state);
        output.Text("\",\"country\":\""u8, address.Country);
        output.Text("\",\"region\":\""u8, region);
        output.Text("\",\"postalCode\":\""u8, address.PostalCode);
        output.Raw("\"}"u8);
    }

    private static void Tail(ref LimitEmitter output, ShopOrder order)
    {
        string? type = order.ShippingType.WireName;
        string? initiator = order.Initiator.WireName;
        output.Reserve(512 + LimitText.Room(type));
        Text(ref output, ",\"shippingType\":\""u8, type);
        output.Text(",\"shippingMethod\":\""u8, Methods[(int)order.DeliveryMethod]);
        output.Truth("\",\"autoCapture\":"u8, order.AutoCapture);
        if (order.AdditionalData is { } data)
        {
            output.Map(",\"additionalData\":{"u8, data);
        }

        output.Reserve(1024 + LimitText.Room(order.ConfirmUrl) + LimitText.Room(order.CallbackUrl));
        Text(ref output, ",\"dynamicRedirectUrl\":\""u8, order.ConfirmUrl);
        Text(ref output, ",\"dynamicCallbackUrl\":\""u8, order.CallbackUrl);
        output.Number(",\"cancellationTimeout\":"u8, order.CancellationTimeout);
        if (order.PartnerConfiguration is { } configuration)
        {
            output.Map(",\"partnerConfiguration\":{"u8, configuration);
        }

        output.Reserve(1024 + LimitText.Room(initiator) + LimitText.Room(order.InvoiceNumber) + LimitText.Room(order.Token)
            + LimitText.Room(order.Channel) + LimitText.Room(order.SessionId) + LimitText.Room(order.CustomerToken)
            + LimitText.Room(order.PartnerOrderReference));
        output.Truth(",\"isMPGS\":"u8, order.IsMpgs);
        Number(ref output, ",\"surcharge\":"u8, order.Surcharge);
        Text(ref output, ",\"initiator\":\""u8, initiator);
        Text(ref output, ",\"invoiceNumber\":\""u8, order.InvoiceNumber);
        output.Truth(",\"getToken\":"u8, order.GetToken);
        Text(ref output, ",\"token\":\""u8, order.Token);
        Text(ref output, ",\"channel\":\""u8, order.Channel);
        Text(ref output, ",\"sessionId\":\""u8, order.SessionId);
        Text(ref output, ",\"customerToken\":\""u8, order.CustomerToken);
        Text(ref output, ",\"partnerOrderReference\":\""u8, order.PartnerOrderReference);
        output.Raw("}"u8);
    }
}
