namespace Ordain.Simulator;

/// <summary>The line items of a Paynova order (Paynova, Line Item).</summary>
internal sealed class PaynovaLineItemCheck(PaymentMethod method)
{
    private static readonly string[] ComponentAmounts = ["totalComponentAmount", "taxPercent", "totalComponentTaxAmount", "unitAmountExcludingTax"];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>Checks the lines and gives the sum of their totals, or null where one of them is unknown.</summary>
    public WireNumber? CheckAll(IReadOnlyList<ObjectReader?> lines)
    {
        WireNumber? sum = default(WireNumber);
        foreach (ObjectReader? line in lines)
        {
            sum += line is null ? null : Check(line);
        }

        return sum;
    }

    private WireNumber? Check(ObjectReader line)
    {
        if (line.RequiredText("id", 1, 50) is { } id && !_ids.Add(id))
        {
            line.Refuse("id", "must be unique in lineItems", "Unique");
        }

        line.RequiredText("articleNumber", 1, 50);
        line.RequiredText("name", 1, method.IsCreditProduct ? 50 : 255);
        line.OptionalText("description", 1, 255);
        line.OptionalText("productUrl");
        WireNumber? quantity = Positive(line, "quantity");
        line.RequiredText("unitMeasure");
        WireNumber? total = line.RequiredNumber("totalLineAmount");
        CheckTaxes(line, quantity, total);
        line.OptionalText("lineItemGroupKey");
        line.OptionalObject("travelData");
        return total;
    }

    // Either the line has unit amount and tax and no component has, or every component has and the line has only its total tax.
    private static void CheckTaxes(ObjectReader line, WireNumber? quantity, WireNumber? total)
    {
        ObjectReader?[] components = [.. line.OptionalObjects("components") ?? []];
        if (components.Any(static component => component is not null && ComponentAmounts.Any(component.Has)))
        {
            CheckComponents(line, components);
            return;
        }

        WireNumber? unitAmount = Positive(line, "unitAmountExcludingTax");
        if (line.RequiredNumber("taxPercent") is { IsNegative: true })
        {
            line.Refuse("taxPercent", "must not be negative");
        }

        WireNumber? tax = line.RequiredNumber("totalLineTaxAmount");
        if (total is { } stated && quantity * unitAmount + tax is { } computed && stated != computed)
        {
            line.Refuse("totalLineAmount", "must equal quantity times unitAmountExcludingTax plus totalLineTaxAmount");
        }
    }

    private static void CheckComponents(ObjectReader line, ObjectReader?[] components)
    {
        line.RequiredNumber("totalLineTaxAmount");
        foreach (string name in (string[])["unitAmountExcludingTax", "taxPercent"])
        {
            if (line.Has(name))
            {
                line.Refuse(name, "must not be given where the components give it");
            }
        }

        foreach (ObjectReader? component in components)
        {
            foreach (string name in ComponentAmounts)
            {
                component?.RequiredNumber(name);
            }
        }
    }

    // The vendor's .NET client refuses zero and less before it sends anything.
    private static WireNumber? Positive(ObjectReader line, string name)
    {
        if (line.RequiredNumber(name) is not { } number)
        {
            return null;
        }

        if (number.IsNegative || number.Unscaled.IsZero)
        {
            line.Refuse(name, "must be greater than 0");
            return null;
        }

        return number;
    }
}
