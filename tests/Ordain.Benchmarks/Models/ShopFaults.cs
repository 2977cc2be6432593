using Ordain.Contracts.Optty;

namespace Ordain.Benchmarks.Models;

/// <summary>Orders of the shop with one fault each, or none in spite of appearances: all ways to a payload have to refuse the same of them.</summary>
internal static class ShopFaults
{
    public static IEnumerable<(string Name, ShopOrder Order)> All()
    {
        ShopOrder valid = ShopOrders.Valid(2);
        ShopAddress address = valid.BillingAddress;
        ShopLine line = valid.Lines[1];
        yield return ("no fault", valid);
        yield return ("total of zero", valid with { Total = valid.Total with { Amount = 0 } });
        yield return ("total with three decimals", valid with { Total = valid.Total with { Amount = 264.895m } });
        yield return ("total with a third decimal of zero", valid with { Total = valid.Total with { Amount = 264.890m } });
        yield return ("currency that Afterpay has not", valid with { Total = valid.Total with { Currency = "SEK" } });
        yield return ("currency that is none", valid with { Total = valid.Total with { Currency = "aud" } });
        yield return ("negative tax", valid with { Tax = -0.01m });
        yield return ("no shipping and no tax", valid with { ShippingCost = null, Tax = null });
        yield return ("shipping with three decimals", valid with { ShippingCost = 7.995m });
        yield return ("blank first name", valid with { Customer = valid.Customer with { FirstName = " " } });
        yield return ("two at signs", valid with { Customer = valid.Customer with { Email = "a@b@c" } });
        yield return ("long e-mail address", valid with { Customer = valid.Customer with { Email = new string('a', 120) + "@example.com" } });
        yield return ("long phone number", valid with { Customer = valid.Customer with { Phone = new string('1', 33) } });
        yield return ("no shipping address", valid with { ShippingAddress = null });
        yield return ("long name in an address", valid with { ShippingAddress = address with { FirstName = new string('a', 127), LastName = new string('b', 128) } });
        yield return ("longest name in an address", valid with { ShippingAddress = address with { FirstName = new string('a', 127), LastName = new string('b', 127) } });
        yield return ("no street", valid with { BillingAddress = address with { Street = "" } });
        yield return ("long second line", valid with { BillingAddress = address with { Street2 = new string('a', 129) } });
        yield return ("no second line", valid with { BillingAddress = address with { Street2 = null } });
        yield return ("long city", valid with { BillingAddress = address with { City = new string('a', 129) } });
        yield return ("country that is none", valid with { BillingAddress = address with { Country = "ZZ" } });
        yield return ("blank postal code", valid with { BillingAddress = address with { PostalCode = "\t" } });
        yield return ("blank name of a line", valid with { Lines = new List<ShopLine> { valid.Lines[0], line with { Name = "" } } });
        yield return ("long name of a line", valid with { Lines = new List<ShopLine> { valid.Lines[0], line with { Name = new string('a', 256) } } });
        yield return ("price of zero", valid with { Lines = new List<ShopLine> { valid.Lines[0], line with { UnitPrice = 0, LineTotal = 0 } }, Total = valid.Total with { Amount = 134.89m } });
        yield return ("price with three decimals", valid with { Lines = new List<ShopLine> { valid.Lines[0], line with { UnitPrice = 65.001m, LineTotal = 130.002m } } });
        yield return ("no lines", valid with { Lines = new List<ShopLine>() });
        yield return ("no addresses to go to", valid with { ConfirmUrl = null, CancelUrl = null });
        yield return ("one address to go to", valid with { CancelUrl = null });
        yield return ("relative address to go to", valid with { ConfirmUrl = "/return" });
        yield return ("no reference", valid with { Reference = "" });
        yield return ("unknown provider", valid with { BnplProvider = OpttyProvider.From("new") });
    }
}
