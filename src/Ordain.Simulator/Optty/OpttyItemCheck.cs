using System.Numerics;

namespace Ordain.Simulator;

/// <summary>The items of an Optty order.</summary>
internal static class OpttyItemCheck
{
    /// <summary>Checks the items and gives the sum of their totals in hundredths, or null where one of them is unknown.</summary>
    public static BigInteger? CheckAll(ObjectReader order)
    {
        if (order.RequiredObjects("orderItems") is not { } items)
        {
            return null;
        }

        if (items.Count == 0)
        {
            order.Refuse("orderItems", "must hold at least one item");
            return null;
        }

        BigInteger? sum = BigInteger.Zero;
        foreach (ObjectReader? item in items)
        {
            sum += item is null ? null : Check(item);
        }

        return sum;
    }

    private static BigInteger? Check(ObjectReader item)
    {
        item.RequiredText("name");
        BigInteger? quantity = Quantity(item);
        // A string: the guide's table says number, and every sample, the guide's own included, has letters in it.
        item.RequiredText("sku");
        BigInteger? unitPrice = OpttyFields.RequiredAmount(item, "unitPrice");
        BigInteger? total = OpttyFields.RequiredAmount(item, "totalAmount");
        if (total is { } stated && quantity * unitPrice is { } computed && stated != computed)
        {
            item.Refuse("totalAmount", "must equal quantity times unitPrice");
        }

        CheckOptional(item);
        return total;
    }

    private static BigInteger? Quantity(ObjectReader item)
    {
        if (item.RequiredNumber("quantity") is not { } quantity)
        {
            return null;
        }

        if (quantity.IsInteger)
        {
            return quantity.Integer;
        }

        item.Refuse("quantity", "must be an integer number");
        return null;
    }

    private static void CheckOptional(ObjectReader item)
    {
        item.OptionalText("imageUrl");
        item.OptionalText("type");
        item.OptionalText("departureDate");
        item.OptionalText("flightNumber");
        item.OptionalText("origin");
        item.OptionalText("destination");
        item.OptionalText("title");
        item.OptionalNumber("unitAmount");
        item.OptionalNumber("unitTaxAmount");
        item.OptionalNumber("unitDiscountAmount");
    }
}
