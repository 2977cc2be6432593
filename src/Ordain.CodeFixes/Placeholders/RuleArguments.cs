using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Contracts;

namespace Ordain.CodeFixes.Placeholders;

/// <summary>The limits of a member's rules, which the compiler holds as C# literals.</summary>
internal static class RuleArguments
{
    public static RuleSpec? Find(MemberSpec? member, string kind)
    {
        if (member is not null)
        {
            foreach (RuleSpec rule in member.Rules)
            {
                if (rule.Kind == kind && !rule.IsElement)
                {
                    return rule;
                }
            }
        }

        return null;
    }

    /// <summary>The text of a string literal; null when there is no such argument.</summary>
    public static string? Text(RuleSpec? rule, int index) =>
        rule is not null && index < rule.Arguments.Count ? SyntaxFactory.ParseToken(rule.Arguments[index]).ValueText : null;

    /// <summary>The least and the greatest length that all rules together allow.</summary>
    public static (int Minimum, int Maximum) Lengths(MemberSpec? member)
    {
        int minimum = 0;
        int maximum = int.MaxValue;
        if (member is not null)
        {
            foreach (RuleSpec rule in member.Rules)
            {
                if (rule is { Kind: RuleKinds.Length, IsElement: false, Arguments.Count: 2 })
                {
                    minimum = Math.Max(minimum, Number(rule.Arguments[0], 0));
                    maximum = Math.Min(maximum, Number(rule.Arguments[1], int.MaxValue));
                }
            }
        }

        return (minimum, Math.Max(maximum, 0));
    }

    private static int Number(string literal, int otherwise) =>
        int.TryParse(literal, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
