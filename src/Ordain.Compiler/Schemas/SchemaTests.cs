using System.Globalization;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Schemas;

/// <summary>What stands behind <c>is</c>, of a value that is not null, as a schema without a type; and of null and constants, as an answer.</summary>
internal static class SchemaTests
{
    /// <summary>At least one character that .NET does not take for white space.</summary>
    public const string NotBlank = "\"[^\\\\t-\\\\r \\\\u0085\\\\u00a0\\\\u1680\\\\u2000-\\\\u200a\\\\u2028\\\\u2029\\\\u202f\\\\u205f\\\\u3000]\"";

    /// <summary>The same as a schema.</summary>
    public const string HasText = "{\"pattern\":" + NotBlank + "}";

    /// <summary>Whether null passes.</summary>
    public static bool OfNull(RulePattern pattern) => pattern switch
    {
        NullPattern => true,
        NotPattern not => !OfNull(not.Pattern),
        AndPattern and => OfNull(and.Left) && OfNull(and.Right),
        OrPattern or => OfNull(or.Left) || OfNull(or.Right),
        _ => false,
    };

    /// <summary>Whether a constant passes.</summary>
    public static bool OfConstant(RulePattern pattern, RuleConstant value) => pattern switch
    {
        NullPattern => value.IsNull,
        NotPattern not => !OfConstant(not.Pattern, value),
        AndPattern and => OfConstant(and.Left, value) && OfConstant(and.Right, value),
        OrPattern or => OfConstant(or.Left, value) || OfConstant(or.Right, value),
        _ when value.IsNull => false,
        HasTextPattern => value.Text.Trim().Length > 0,
        TextPattern { Method: TextMethod.StartsWith } text => value.Text.StartsWith(text.Text, StringComparison.Ordinal),
        TextPattern { Method: TextMethod.EndsWith } text => value.Text.EndsWith(text.Text, StringComparison.Ordinal),
        TextPattern text => value.Text.IndexOf(text.Text, StringComparison.Ordinal) >= 0,
        ComparisonPattern comparison => Compare(comparison.Operator, value, comparison.Value.Value),
        _ => false,
    };

    /// <summary>What a value that is not null has to be.</summary>
    public static string? OfValue(RulePattern pattern, SchemaForm form) => pattern switch
    {
        NullPattern => JsonText.False,
        NotPattern not => SchemaLogic.Not(OfValue(not.Pattern, form)),
        AndPattern and => SchemaLogic.All(OfValue(and.Left, form), OfValue(and.Right, form)),
        OrPattern or => SchemaLogic.Any(OfValue(or.Left, form), OfValue(or.Right, form)),
        HasTextPattern => form.Kind == SchemaFormKind.Text ? HasText : JsonText.True,
        TextPattern text => form.Kind == SchemaFormKind.Text ? JsonText.Object(("pattern", JsonText.String(Regular(text)))) : null,
        ComparisonPattern { Operator: BinaryOperator.NotEqual } comparison => SchemaLogic.Not(Compared(BinaryOperator.Equal, comparison.Value.Value, form)),
        ComparisonPattern comparison => Compared(comparison.Operator, comparison.Value.Value, form),
        _ => null,
    };

    private static string Regular(TextPattern text) => text.Method switch
    {
        TextMethod.StartsWith => "^" + EcmaPattern.Escape(text.Text),
        TextMethod.EndsWith => EcmaPattern.Escape(text.Text) + "$",
        _ => EcmaPattern.Escape(text.Text),
    };

    private static string? Compared(BinaryOperator @operator, RuleConstant constant, SchemaForm form)
    {
        bool isEqual = @operator == BinaryOperator.Equal;
        switch (form.Kind)
        {
            case SchemaFormKind.Text when isEqual && constant.Kind is RuleTypeKind.Text or RuleTypeKind.OpenEnum:
                return Const(JsonText.String(constant.Text));
            case SchemaFormKind.EnumName when isEqual:
                return Const(JsonText.String(constant.WireName ?? constant.MemberName));
            case SchemaFormKind.Boolean when isEqual:
                return Const(constant.Number == 1 ? JsonText.True : JsonText.False);
            case SchemaFormKind.Number when form.Shift(constant.Number) is { } number:
                return isEqual ? Const(JsonText.Number(number)) : JsonText.Object((Limit(@operator), JsonText.Number(number)));
            case SchemaFormKind.DecimalString when isEqual:
                return JsonText.Object(("pattern", JsonText.String(DecimalString(constant.Number))));
            case SchemaFormKind.Length or SchemaFormKind.Count when decimal.Truncate(constant.Number) == constant.Number:
                return Counted(@operator, constant.Number, form.Kind == SchemaFormKind.Length ? "Length" : "Items");
            default:
                return null;
        }
    }

    private static string Const(string value) => JsonText.Object(("const", value));

    private static string Limit(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Less => "exclusiveMaximum",
        BinaryOperator.LessOrEqual => "maximum",
        BinaryOperator.Greater => "exclusiveMinimum",
        _ => "minimum",
    };

    private static string Counted(BinaryOperator @operator, decimal number, string what)
    {
        decimal minimum = @operator switch { BinaryOperator.Equal or BinaryOperator.GreaterOrEqual => number, BinaryOperator.Greater => number + 1, _ => 0 };
        decimal? maximum = @operator switch { BinaryOperator.Equal or BinaryOperator.LessOrEqual => number, BinaryOperator.Less => number - 1, _ => null };
        return maximum < 0 ? JsonText.False
            : minimum <= 0 && maximum is null ? JsonText.True
            : JsonText.Object(("min" + what, minimum <= 0 ? null : JsonText.Number(minimum)), ("max" + what, maximum is { } most ? JsonText.Number(most) : null));
    }

    /// <summary>All decimal strings of one number.</summary>
    private static string DecimalString(decimal number)
    {
        string text = decimal.Round(Math.Abs(number), 28).ToString("G29", CultureInfo.InvariantCulture);
        string sign = number == 0 ? "-?" : number < 0 ? "-" : "";
        return text.IndexOf('.') < 0 ? $"^{sign}{text}(?:\\.0+)?$" : $"^{sign}{EcmaPattern.Escape(text)}0*$";
    }

    private static bool Compare(BinaryOperator @operator, RuleConstant left, RuleConstant right)
    {
        int order = left.Kind is RuleTypeKind.Text or RuleTypeKind.OpenEnum ? string.CompareOrdinal(left.Text, right.Text) : left.Number.CompareTo(right.Number);
        return @operator switch
        {
            BinaryOperator.Equal => order == 0,
            BinaryOperator.NotEqual => order != 0,
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }
}
