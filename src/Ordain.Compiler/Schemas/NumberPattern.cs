using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Schemas;

/// <summary>The pattern of a number that stands in a string.</summary>
internal static class NumberPattern
{
    private const string Whole = "-?(?:0|[1-9][0-9]*)";
    private const string Fraction = "(?:\\.[0-9]+)?";

    /// <summary>The pattern; where only the names of what is not finite stand in strings, that of these names.</summary>
    public static string Of(ValueKind kind, NumberForm form)
    {
        string number = kind switch
        {
            ValueKind.Integer => Whole,
            ValueKind.Decimal => Whole + Fraction,
            _ => Whole + Fraction + "(?:[eE][-+]?[0-9]+)?",
        };
        const string Names = "NaN|-?Infinity";
        return form == NumberForm.NamedFloats ? $"^(?:{Names})$"
            : form.HasFlag(NumberForm.NamedFloats) ? $"^(?:{number}|{Names})$"
            : $"^{number}$";
    }
}
