using System.ComponentModel.DataAnnotations;
using Ordain.Benchmarks.Models;
using AnnotationResult = System.ComponentModel.DataAnnotations.ValidationResult;

namespace Ordain.Benchmarks.Peers;

/// <summary><see cref="Validator"/> on an order and all that it holds. It knows where to go; only the attributes are found by reflection.</summary>
internal static class AnnotationsWalk
{
    public static List<(string Path, AnnotationResult Result)> Validate(OpttyOrderModel order)
    {
        var found = new List<(string, AnnotationResult)>();
        Check(order, "", found);
        for (int i = 0; i < order.OrderItems?.Count; i++)
        {
            Check(order.OrderItems[i], "OrderItems", found, i);
        }

        Check(order.Customer, "Customer.", found);
        Check(order.BillingAddress, "BillingAddress.", found);
        Check(order.ShippingAddress, "ShippingAddress.", found);
        return found;
    }

    private static void Check(object? value, string path, List<(string, AnnotationResult)> found, int index = -1)
    {
        if (value is null)
        {
            return;
        }

        var results = new List<AnnotationResult>();
        if (Validator.TryValidateObject(value, new ValidationContext(value), results, validateAllProperties: true))
        {
            return;
        }

        foreach (AnnotationResult result in results)
        {
            found.Add((index < 0 ? path : $"{path}[{index}].", result));
        }
    }
}
