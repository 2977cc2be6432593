using System.Globalization;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Contracts;

/// <summary>
/// <c>[Range]</c> converts the value to the type of its limits before it compares: <c>[Range(1, 10)]</c> takes 10.4 for 10. The same
/// happens here, but without boxing.
/// </summary>
internal sealed partial class RuleReader
{
    private RuleSpec? Range(AttributeData attribute)
    {
        switch (attribute.ConstructorArguments.Length)
        {
            case 2 when attribute.Positional(0) is int minimum && attribute.Positional(1) is int maximum:
                return CheckOrder(attribute, minimum, maximum) ? Int32Range(attribute, minimum, maximum) : null;
            case 2 when attribute.Positional(0) is double minimum && attribute.Positional(1) is double maximum:
                return CheckOrder(attribute, minimum, maximum) ? DoubleRange(attribute, minimum, maximum) : null;
            case 3 when attribute.Positional(0) is INamedTypeSymbol type && attribute.Positional(1) is string minimum && attribute.Positional(2) is string maximum:
                return TypedRange(attribute, type, minimum, maximum);
            default:
                return null;
        }
    }

    private RuleSpec? Int32Range(AttributeData attribute, int minimum, int maximum)
    {
        string? conversion = _value switch
        {
            { Kind: ValueKind.Integer, TypeName: "int" } => "{0}",

            // The cast says that a limit outside the narrow type is meant.
            { Kind: ValueKind.Integer, TypeName: "short" or "ushort" or "byte" or "sbyte" } => "(int){0}",
            { Kind: ValueKind.Integer or ValueKind.Decimal } => "global::Ordain.Rules.RangeRules.ToInt32((decimal){0})",
            { Kind: ValueKind.Floating } => "global::Ordain.Rules.RangeRules.ToInt32((double){0})",
            _ => null,
        };
        return conversion is null ? Instance(attribute, attribute.AttributeClass!) : Comparing(attribute, conversion, "", Literals.Int32(minimum), Literals.Int32(maximum));
    }

    private RuleSpec? DoubleRange(AttributeData attribute, double minimum, double maximum) =>
        _value.Kind is ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating && !double.IsNaN(minimum) && !double.IsNaN(maximum)
            ? Comparing(attribute, "(double){0}", "", Literal(minimum), Literal(maximum))
            : Instance(attribute, attribute.AttributeClass!);

    private RuleSpec? TypedRange(AttributeData attribute, INamedTypeSymbol type, string minimum, string maximum)
    {
        if (!SymbolEqualityComparer.Default.Equals(type, _member.Type.WithoutNullable()))
        {
            // A converter reads texts; it refuses everything else.
            if (IsText)
            {
                return Instance(attribute, attribute.AttributeClass!);
            }

            Applies(attribute, condition: false);
            return null;
        }

        // Limits are read as the converters of System.ComponentModel read them; what those refuse is left to the attribute.
        switch (_value.Kind)
        {
            case ValueKind.Decimal when TryParse(minimum, NumberStyles.Float, out decimal min) && TryParse(maximum, NumberStyles.Float, out decimal max):
                return CheckOrder(attribute, min, max) ? Comparing(attribute, "{0}", "", Literals.Decimal(min), Literals.Decimal(max)) : null;
            case ValueKind.Integer when TryParse(minimum, NumberStyles.Integer, out decimal min) && TryParse(maximum, NumberStyles.Integer, out decimal max):
                return CheckOrder(attribute, min, max) ? Parsed("") : null;
            case ValueKind.Floating when TryParse(minimum, out double min) && TryParse(maximum, out double max):
                return CheckOrder(attribute, min, max) ? Parsed("global::System.Globalization.NumberStyles.Float, ") : null;
            case ValueKind.Scalar when type.FullName() is "System.DateTime" or "System.DateTimeOffset" or "System.DateOnly" or "System.TimeOnly" or "System.TimeSpan":
                return Parsed("");
            default:
                return Instance(attribute, attribute.AttributeClass!);
        }

        RuleSpec Parsed(string style)
        {
            string parse = $"{type.SourceName()}.Parse({{0}}, {style}global::System.Globalization.CultureInfo.InvariantCulture)";
            RuleSpec rule = Comparing(attribute, "{0}", type.SourceName(), string.Format(CultureInfo.InvariantCulture, parse, Literals.String(minimum)), string.Format(CultureInfo.InvariantCulture, parse, Literals.String(maximum)));
            return rule with { Range = rule.Range! with { MinimumText = minimum, MaximumText = maximum } };
        }
    }

    private static bool TryParse(string text, NumberStyles styles, out decimal value) => decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out value);

    private static bool TryParse(string text, out double value) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && !double.IsNaN(value);

    private RuleSpec Comparing(AttributeData attribute, string conversion, string type, string minimum, string maximum) => New(RuleKinds.Range, [minimum, maximum]) with
    {
        Range = new RangeSpec(conversion, type, attribute.Named("MinimumIsExclusive") is true, attribute.Named("MaximumIsExclusive") is true),
    };

    private bool CheckOrder<T>(AttributeData attribute, T minimum, T maximum)
        where T : IComparable<T>, IFormattable
    {
        bool isOpen = attribute.Named("MinimumIsExclusive") is true || attribute.Named("MaximumIsExclusive") is true;
        if (minimum.CompareTo(maximum) < (isOpen ? 0 : 1))
        {
            return true;
        }

        _report?.Invoke(
            Descriptors.ReversedLimits,
            new DefinitionSite(_member, attribute),
            "Range",
            minimum.ToString(null, CultureInfo.InvariantCulture),
            maximum.ToString(null, CultureInfo.InvariantCulture));
        return false;
    }

    private static string Literal(double value) => value switch
    {
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double.MaxValue => "double.MaxValue",
        double.MinValue => "double.MinValue",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "d",
    };
}
