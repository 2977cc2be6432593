using System.Text.Json;
using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Peers;

/// <summary>An Optty order by hand with <see cref="Utf8JsonWriter"/>.</summary>
internal static class HandOpttyWriter
{
    private static readonly string[] _methods = ["delivery", "store", "digital", "pickup"];

    public static void Write(OpttyOrder order, Utf8JsonWriter output)
    {
        output.WriteStartObject();
        output.WriteString("orderReference"u8, order.OrderReference);
        output.WriteString("bnplProvider"u8, order.BnplProvider.GetValueOrDefault().WireName);
        output.WriteString("purchaseCountry"u8, order.PurchaseCountry);
        output.WriteString("purchaseCurrency"u8, order.PurchaseCurrency);
        output.WriteString("locale"u8, order.Locale!.Replace('-', '_'));
        output.WriteNumber("shippingAmount"u8, order.ShippingAmount.GetValueOrDefault());
        output.WriteNumber("discountAmount"u8, order.DiscountAmount.GetValueOrDefault());
        output.WriteNumber("taxAmount"u8, order.TaxAmount.GetValueOrDefault());
        output.WriteNumber("orderAmount"u8, order.OrderAmount.GetValueOrDefault());
        output.WriteStartArray("orderItems"u8);
        foreach (OpttyOrderItem item in (List<OpttyOrderItem>)order.OrderItems!)
        {
            Item(output, item);
        }

        output.WriteEndArray();
        output.WriteStartObject("customer"u8);
        output.WriteString("firstName"u8, order.Customer!.FirstName);
        output.WriteString("lastName"u8, order.Customer.LastName);
        output.WriteString("email"u8, order.Customer.Email);
        output.WriteString("phoneNumber"u8, order.Customer.PhoneNumber);
        output.WriteEndObject();
        output.WriteStartObject("billingAddress"u8);
        Address(output, order.BillingAddress!);
        if (order.ShippingAddress is { } shipping)
        {
            output.WriteStartObject("shippingAddress"u8);
            Address(output, shipping);
        }

        Tail(output, order);
        output.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter output, OpttyOrderItem item)
    {
        output.WriteStartObject();
        output.WriteString("name"u8, item.Name);

        if (item.ImageUrl is { } imageUrl)
        {
            output.WriteString("imageUrl"u8, imageUrl);
        }

        output.WriteString("sku"u8, item.Sku);
        output.WriteNumber("quantity"u8, item.Quantity.GetValueOrDefault());
        output.WriteNumber("unitPrice"u8, item.UnitPrice.GetValueOrDefault());
        output.WriteNumber("totalAmount"u8, item.TotalAmount.GetValueOrDefault());

        if (item.Type is { } type)
        {
            output.WriteString("type"u8, type);
        }

        if (item.DepartureDate is { } departureDate)
        {
            output.WriteString("departureDate"u8, departureDate);
        }

        if (item.FlightNumber is { } flightNumber)
        {
            output.WriteString("flightNumber"u8, flightNumber);
        }

        if (item.Origin is { } origin)
        {
            output.WriteString("origin"u8, origin);
        }

        if (item.Destination is { } destination)
        {
            output.WriteString("destination"u8, destination);
        }

        if (item.Title is { } title)
        {
            output.WriteString("title"u8, title);
        }

        if (item.UnitAmount is { } unitAmount)
        {
            output.WriteNumber("unitAmount"u8, unitAmount);
        }

        if (item.UnitTaxAmount is { } unitTaxAmount)
        {
            output.WriteNumber("unitTaxAmount"u8, unitTaxAmount);
        }

        if (item.UnitDiscountAmount is { } unitDiscountAmount)
        {
            output.WriteNumber("unitDiscountAmount"u8, unitDiscountAmount);
        }

        output.WriteEndObject();
    }

    private static void Address(Utf8JsonWriter output, OpttyAddress address)
    {
        if (address.Title is { } title)
        {
            output.WriteString("title"u8, title);
        }

        output.WriteString("firstName"u8, address.FirstName);
        output.WriteString("lastName"u8, address.LastName);
        output.WriteString("phoneNumber"u8, address.PhoneNumber);
        output.WriteString("email"u8, address.Email);
        output.WriteString("streetAddress"u8, address.StreetAddress);
        output.WriteString("streetAddress2"u8, string.IsNullOrWhiteSpace(address.StreetAddress2) ? "N/A" : address.StreetAddress2);
        output.WriteString("city"u8, address.City);
        output.WriteString("state"u8, string.IsNullOrWhiteSpace(address.State) ? address.Country : address.State);
        output.WriteString("country"u8, address.Country);
        output.WriteString("region"u8, string.IsNullOrWhiteSpace(address.Region) ? IsoCountries.NameOf(address.Country) : address.Region);
        output.WriteString("postalCode"u8, address.PostalCode);
        output.WriteEndObject();
    }

    private static void Tail(Utf8JsonWriter output, OpttyOrder order)
    {
        if (order.ShippingType is { } type)
        {
            output.WriteString("shippingType"u8, type.WireName);
        }

        if (order.ShippingMethod is { } method)
        {
            output.WriteString("shippingMethod"u8, _methods[(int)method]);
        }

        if (order.AutoCapture is { } autoCapture)
        {
            output.WriteBoolean("autoCapture"u8, autoCapture);
        }

        Map(output, "additionalData"u8, order.AdditionalData);
        if (order.DynamicRedirectUrl is { } dynamicRedirectUrl)
        {
            output.WriteString("dynamicRedirectUrl"u8, dynamicRedirectUrl);
        }

        if (order.DynamicCallbackUrl is { } dynamicCallbackUrl)
        {
            output.WriteString("dynamicCallbackUrl"u8, dynamicCallbackUrl);
        }

        if (order.CancellationTimeout is { } cancellationTimeout)
        {
            output.WriteNumber("cancellationTimeout"u8, cancellationTimeout);
        }

        Map(output, "partnerConfiguration"u8, order.PartnerConfiguration);
        if (order.IsMpgs is { } isMpgs)
        {
            output.WriteBoolean("isMPGS"u8, isMpgs);
        }

        if (order.Surcharge is { } surcharge)
        {
            output.WriteNumber("surcharge"u8, surcharge);
        }

        if (order.Initiator is { } initiator)
        {
            output.WriteString("initiator"u8, initiator.WireName);
        }

        if (order.InvoiceNumber is { } invoiceNumber)
        {
            output.WriteString("invoiceNumber"u8, invoiceNumber);
        }

        if (order.GetToken is { } getToken)
        {
            output.WriteBoolean("getToken"u8, getToken);
        }

        if (order.Token is { } token)
        {
            output.WriteString("token"u8, token);
        }

        if (order.Channel is { } channel)
        {
            output.WriteString("channel"u8, channel);
        }

        if (order.SessionId is { } sessionId)
        {
            output.WriteString("sessionId"u8, sessionId);
        }

        if (order.CustomerToken is { } customerToken)
        {
            output.WriteString("customerToken"u8, customerToken);
        }

        if (order.PartnerOrderReference is { } partnerOrderReference)
        {
            output.WriteString("partnerOrderReference"u8, partnerOrderReference);
        }
    }

    private static void Map(Utf8JsonWriter output, ReadOnlySpan<byte> name, IReadOnlyDictionary<string, JsonElement>? map)
    {
        if (map is null)
        {
            return;
        }

        output.WriteStartObject(name);
        foreach ((string key, JsonElement value) in (Dictionary<string, JsonElement>)map)
        {
            output.WritePropertyName(key);
            value.WriteTo(output);
        }

        output.WriteEndObject();
    }
}
