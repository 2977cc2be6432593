using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Models;

/// <summary>Orders with one fault each, or none in spite of appearances: all validators have to say the same of them.</summary>
internal static class OpttyFaults
{
    public static IEnumerable<(string Name, OpttyOrder Order)> All()
    {
        OpttyOrder valid = OpttyOrders.Valid(2);
        OpttyAddress address = valid.BillingAddress!;
        yield return ("valid", valid);
        yield return ("three errors", OpttyOrders.WithThreeErrors(2));
        yield return ("blank reference", valid with { OrderReference = " \t" });
        yield return ("no provider", valid with { BnplProvider = null });
        yield return ("provider out of form", valid with { BnplProvider = OpttyProvider.From("klarna au") });
        yield return ("provider with a line break", valid with { BnplProvider = OpttyProvider.From("ZIP_AU\n") });
        yield return ("provider with two underscores", valid with { BnplProvider = OpttyProvider.From("ZIP__AU") });
        yield return ("provider with an underscore behind", valid with { BnplProvider = OpttyProvider.From("ZIP_") });
        yield return ("unknown provider", valid with { BnplProvider = OpttyProvider.From("NEW_1") });
        yield return ("no country", valid with { PurchaseCountry = null });
        yield return ("country in lower case", valid with { PurchaseCountry = "au" });
        yield return ("former currency", valid with { PurchaseCurrency = "DEM" });
        yield return ("locale without a country", valid with { Locale = "en_ZZ" });
        yield return ("locale with three letters", valid with { Locale = "fil-PH" });
        yield return ("no amounts that have fallbacks", valid with { ShippingAmount = null, DiscountAmount = null, TaxAmount = null, OrderAmount = 260m });
        yield return ("negative tax", valid with { TaxAmount = -0.01m, OrderAmount = 257.98m });
        yield return ("negative zero", valid with { TaxAmount = -0.00m, OrderAmount = 257.99m });
        yield return ("three decimals", valid with { ShippingAmount = 7.995m, TaxAmount = 6.895m });
        yield return ("three decimals, the last a zero", valid with { ShippingAmount = 7.990m });
        yield return ("a sum that is wrong", valid with { OrderAmount = valid.OrderAmount + 0.01m });
        yield return ("a line's total that is wrong", valid with { OrderItems = [valid.OrderItems![0], valid.OrderItems[1] with { Quantity = 3 }] });
        yield return ("no amount", valid with { OrderAmount = null });
        yield return ("no items", valid with { OrderItems = null });
        yield return ("empty items", valid with { OrderItems = [] });
        yield return ("item without a quantity and a price", valid with { OrderItems = [valid.OrderItems![0], valid.OrderItems[1] with { Quantity = null, UnitPrice = null }] });
        yield return ("no customer", valid with { Customer = null });
        yield return ("two at signs", valid with { Customer = valid.Customer! with { Email = "a@b@c" } });
        yield return ("no billing address", valid with { BillingAddress = null });
        yield return ("address with fallbacks", valid with { BillingAddress = address with { StreetAddress2 = null, State = " ", Region = "" } });
        yield return ("address without a country and fallbacks", valid with { ShippingAddress = address with { Country = null, State = null, Region = null } });
        yield return ("address without a city", valid with { ShippingAddress = address with { City = "" } });
        yield return ("no shipping address for Klarna", valid with { ShippingAddress = null });
        yield return ("no shipping address for Afterpay", valid with { ShippingAddress = null, BnplProvider = OpttyProvider.AfterpayNz });
        yield return ("no shipping address for Zip", valid with { ShippingAddress = null, BnplProvider = OpttyProvider.ZipAu });
        yield return ("undeclared shipping method", valid with { ShippingMethod = (OpttyShippingMethod)99 });
    }
}
