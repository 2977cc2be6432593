using Ordain.Benchmarks.Models;

namespace Ordain.Benchmarks.Peers;

/// <summary>The rules about several members, as the users of other tools write them: with C#'s decimals.</summary>
internal static class PlainRules
{
    /// <summary>Whether Klarna or Afterpay pays, who ask for a shipping address.</summary>
    public static bool IsShippingRequired(string? provider) =>
        provider is not null && (provider.StartsWith("KLARNA", StringComparison.Ordinal) || provider.StartsWith("AFTERPAY", StringComparison.Ordinal));

    /// <summary>Whether a line's total is its price so many times; a product of which a part is missing is not wrong.</summary>
    public static bool IsProduct(OpttyItemModel item) => item is not { TotalAmount: { } total, Quantity: { } quantity, UnitPrice: { } price } || total == quantity * price;

    /// <summary>Whether the amounts add up; a sum of which a part is missing is not wrong.</summary>
    public static bool IsSum(OpttyOrderModel order)
    {
        if (order is not { OrderAmount: { } amount, OrderItems: { Count: > 0 } items })
        {
            return true;
        }

        decimal sum = order.ShippingAmount.GetValueOrDefault() + order.TaxAmount.GetValueOrDefault() - order.DiscountAmount.GetValueOrDefault();
        foreach (OpttyItemModel? item in items)
        {
            if (item?.TotalAmount is not { } total)
            {
                return true;
            }

            sum += total;
        }

        return sum == amount;
    }
}
