using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Schemas;

/// <summary>What a value is in JSON, as far as conditions compare it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="JsonType">The type in JSON Schema; null for any.</param>
/// <param name="Decimals">For minor units their exponent.</param>
internal sealed record SchemaForm(SchemaFormKind Kind, string? JsonType, int Decimals = 0)
{
    public static SchemaForm Of(ValueSpec value, MemberSpec? member) => value.Kind switch
    {
        ValueKind.Text or ValueKind.OpenEnum => new(SchemaFormKind.Text, "string"),
        ValueKind.Enum when value.Enum!.IsText => new(SchemaFormKind.EnumName, "string"),
        ValueKind.Enum => new(SchemaFormKind.Number, "integer"),
        ValueKind.Boolean => new(SchemaFormKind.Boolean, "boolean"),
        ValueKind.Integer or ValueKind.Decimal when member is { Numbers: not (NumberForm.Plain or NumberForm.NamedFloats), Money: null or { Form: MoneyForm.Number } } => new(SchemaFormKind.Other, null),
        ValueKind.Integer => new(SchemaFormKind.Number, "integer"),
        ValueKind.Decimal => OfAmount(member?.Money),
        ValueKind.Collection => new(SchemaFormKind.Other, "array"),
        ValueKind.Dictionary or ValueKind.Object or ValueKind.Contract or ValueKind.Money => new(SchemaFormKind.Other, "object"),
        _ => new(SchemaFormKind.Other, null),
    };

    public static SchemaForm OfAmount(MoneySpec? money) => money switch
    {
        { Form: MoneyForm.DecimalString } => new(SchemaFormKind.DecimalString, "string"),
        { Form: MoneyForm.MinorUnits, Decimals: { } decimals } => new(SchemaFormKind.Number, "integer", decimals),
        { Form: MoneyForm.MinorUnits } => new(SchemaFormKind.Other, "integer"),
        _ => new(SchemaFormKind.Number, "number"),
    };

    /// <summary>A number as it stands in JSON; null when it is too large.</summary>
    public decimal? Shift(decimal number)
    {
        try
        {
            for (int i = 0; i < Decimals; i++)
            {
                number *= 10;
            }

            return number;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}

internal enum SchemaFormKind
{
    Text,
    EnumName,
    Boolean,
    Number,
    DecimalString,

    /// <summary>The length of a text.</summary>
    Length,

    /// <summary>The number of elements of an array.</summary>
    Count,

    /// <summary>What can only be there or not.</summary>
    Other,
}
