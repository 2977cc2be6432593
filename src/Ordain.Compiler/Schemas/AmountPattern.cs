using System.Globalization;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Schemas;

/// <summary>The pattern of an amount that stands in a string, with the rules about its sign and its decimals.</summary>
internal static class AmountPattern
{
    private const string Whole = "(?:0|[1-9][0-9]{0,28})";

    public static string Of(MemberSpec member, int level)
    {
        string sign = "-?";
        string zero = "";
        string decimals = "(?:\\.[0-9]+)?";
        foreach (RuleSpec rule in member.Rules)
        {
            if (rule.Level != level)
            {
                continue;
            }

            switch (rule.Kind)
            {
                case RuleKinds.Positive:
                    // A digit that is not zero, somewhere.
                    (sign, zero) = ("", "(?=[0.]*[1-9])");
                    break;
                case RuleKinds.NonNegative when zero.Length == 0:
                    // Minus zero is zero.
                    sign = "(?:-(?=[0.]+$))?";
                    break;
                case RuleKinds.Scale or RuleKinds.MinorUnits when rule.Arguments.Count > 0 && int.TryParse(rule.Arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out int most):
                    // Zeros at the end do not count.
                    decimals = most == 0 ? "(?:\\.0+)?" : $"(?:\\.[0-9]{{1,{most.ToString(CultureInfo.InvariantCulture)}}}0*)?";
                    break;
            }
        }

        return $"^{zero}{sign}{Whole}{decimals}$";
    }
}
