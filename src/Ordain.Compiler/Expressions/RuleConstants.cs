using System.Globalization;

namespace Ordain.Compiler.Expressions;

/// <summary>The compiler's constants as the rule language's.</summary>
internal static class RuleConstants
{
    public static RuleConstant? Of(object? value) => value switch
    {
        null => RuleConstant.Null,
        string text => RuleConstant.OfText(text),
        bool condition => condition ? RuleConstant.True : RuleConstant.False,
        _ => ToDecimal(value) is { } number ? RuleConstant.OfNumber(number) : null,
    };

    public static decimal? ToDecimal(object? value) => value switch
    {
        byte or sbyte or short or ushort or int or uint or long or ulong or decimal => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        float number when Math.Abs(number) < 1e15f => (decimal)number,
        _ => null,
    };
}
