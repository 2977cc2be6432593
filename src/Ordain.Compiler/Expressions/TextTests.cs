namespace Ordain.Compiler.Expressions;

/// <summary>
/// Whether <see cref="CandidateTexts"/> holds every text that conditions can tell apart. That is so for equality with any beginnings, or
/// any ends, or one text that is contained: of several that overlap there are more combinations than are tried.
/// </summary>
internal static class TextTests
{
    public static bool AreAllTried(IReadOnlyList<RuleExpression> conditions)
    {
        var tests = new Dictionary<string, HashSet<(TextMethod Method, string Part)>>(StringComparer.Ordinal);
        foreach (RuleExpression condition in conditions)
        {
            Collect(condition, tests);
        }

        foreach (HashSet<(TextMethod Method, string Part)> ofMember in tests.Values)
        {
            var methods = new HashSet<TextMethod>();
            foreach ((TextMethod method, _) in ofMember)
            {
                methods.Add(method);
            }

            if (methods.Count > 1 || (methods.Contains(TextMethod.Contains) && ofMember.Count > 1))
            {
                return false;
            }
        }

        return true;
    }

    private static void Collect(RuleExpression condition, Dictionary<string, HashSet<(TextMethod Method, string Part)>> tests)
    {
        switch (condition)
        {
            case UnaryExpression not:
                Collect(not.Operand, tests);
                break;
            case BinaryExpression logical:
                Collect(logical.Left, tests);
                Collect(logical.Right, tests);
                break;
            case TextCallExpression { Target: MemberExpression member, Argument: ConstantExpression part } call:
                string key = FactEnumeration.KeyOf(member.Path, member.Path.Count);
                if (!tests.TryGetValue(key, out HashSet<(TextMethod Method, string Part)>? ofMember))
                {
                    tests.Add(key, ofMember = []);
                }

                ofMember.Add((call.Method, part.Value.Text));
                break;
        }
    }
}
