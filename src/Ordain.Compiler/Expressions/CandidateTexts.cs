namespace Ordain.Compiler.Expressions;

/// <summary>Texts that conditions over given constants can tell apart: the constants, what begins, ends with or holds them, and something else.</summary>
internal static class CandidateTexts
{
    /// <summary>What is in none of the constants is looked for among these first: witnesses are shown to people.</summary>
    private const string Others = "-.*#~";

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

        string other = OtherThan(parts);
        var texts = new HashSet<string>(StringComparer.Ordinal) { other, "" };
        foreach (string part in parts)
        {
            texts.Add(part);
            texts.Add(part + other);
            texts.Add(other + part);
            texts.Add(other + part + other);
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

    private static string OtherThan(List<string> parts)
    {
        foreach (char candidate in Others)
        {
            if (IsInNone(candidate))
            {
                return candidate.ToString();
            }
        }

        char other = '\uE000';
        while (!IsInNone(other))
        {
            other++;
        }

        return other.ToString();

        bool IsInNone(char candidate) => parts.TrueForAll(part => part.IndexOf(candidate) < 0);
    }
}
