namespace Ordain.Compiler.Expressions;

/// <summary>Texts that conditions over given constants can tell apart: the constants, what begins, ends with or holds them, and something else.</summary>
internal static class CandidateTexts
{
    private const string Other = "-";

    public static IReadOnlyCollection<string> Of(List<RuleConstant> compared)
    {
        var parts = new List<string>();
        foreach (RuleConstant constant in compared)
        {
            if (constant.Kind is RuleTypeKind.Text or RuleTypeKind.OpenEnum && !parts.Contains(constant.Text))
            {
                parts.Add(constant.Text);
            }
        }

        var texts = new HashSet<string>(StringComparer.Ordinal) { Other };
        foreach (string part in parts)
        {
            texts.Add(part);
            texts.Add(part + Other);
            texts.Add(Other + part);
            texts.Add(Other + part + Other);
        }

        // What begins with one and ends with another, with a third between: only where there are few.
        if (parts.Count is > 1 and <= 4)
        {
            foreach (string first in parts)
            {
                foreach (string last in parts)
                {
                    texts.Add(first + last);
                    foreach (string middle in parts)
                    {
                        texts.Add(first + middle + last);
                    }
                }
            }
        }

        return texts;
    }
}
