using System.Text;
using Ordain.Compiler.Expressions;
using Ordain.Validation.Tests.Language.Subjects;
using Xunit.Abstractions;

namespace Ordain.Validation.Tests.Language;

/// <summary>
/// Whatever text stands in a rule, while it is typed or by mistake: the parser answers, soon, and never throws. What it allocates stands for the
/// time that it takes: the same on every machine, however busy.
/// </summary>
public sealed class ParserRobustnessTests(ITestOutputHelper output)
{
    private const int Rules = 400;

    private const int MutationsPerRule = 50;

    private const long MaxAllocated = 1_200_000;

    private static readonly string[] _pieces =
    [
        "(", ")", "[", "]", "{", "}", "\"", "'", "@\"", "$\"", "\"\"\"", "=>", "=", "==", "&&", "&", "|", "?", "?.", "??", "??=", ".", "..", "::", ":", ";", ",", "<", ">", "<<", "!", "!=", "~", "-", "--", "+", "*", "/", "%", "^",
        "is", "is not", "or", "and", "not", "null", "true", "default", "new", "typeof(", "x =>", "(x, y) =>", "async", "await", "switch", "with", "throw", "from", "Sum(", ".Any()", ".Count", ".Length", "Text", "Part", "Items", "Now", "_", "var", "int",
        "0x", "1e999", "1e", "0b2", "99999999999999999999999999999999", "1.", ".5", "1_", "\\", "\\u", "\0", "\uD83D", "\u2028", "\n", "//", "/*", "*/", "#if", "#", " ", "\t", "İ", "global::", "<int>", "stackalloc", "ref", "out",
    ];

    [Fact]
    public void Mutated_rules_are_answered()
    {
        Random random = Seeds.For("mutations");
        var rules = new RandomRules(random, typeof(RuleSubject));
        int parsed = 0;
        int accepted = 0;
        long most = 0;
        for (int i = 0; i < Rules; i++)
        {
            string rule = rules.Condition();
            for (int k = 0; k < MutationsPerRule; k++)
            {
                accepted += Answer(Mutate(rule, random), ref most) ? 1 : 0;
                parsed++;
            }
        }

        output.WriteLine($"{Seeds.Replay}: {parsed} texts, {accepted} of them rules, at most {most / 1024} kB");
        Assert.InRange(accepted, 1, parsed - 1);
    }

    [Fact]
    public void Every_truncation_of_a_rule_is_answered()
    {
        Random random = Seeds.For("truncations");
        var rules = new RandomRules(random, typeof(RuleSubject));
        long most = 0;
        for (int i = 0; i < 40; i++)
        {
            string rule = rules.Condition();
            for (int length = 0; length < Math.Min(rule.Length, 400); length++)
            {
                Answer(rule[..length], ref most);
                Answer(rule[length..], ref most);
            }
        }

        output.WriteLine($"{Seeds.Replay}: at most {most / 1024} kB");
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("!", "")]
    [InlineData("!(", ")")]
    [InlineData("-(", ")")]
    [InlineData("Flag && ", "")]
    [InlineData("Flag ?? ", "")]
    [InlineData("Items.Any(x => ", ")")]
    [InlineData("Items.Any(x => x.Inner.Any(x => ", "))")]
    [InlineData("Text is not ", "")]
    [InlineData("Text is (", ")")]
    [InlineData("Text is \"a\" or ", "")]
    [InlineData("Part.Inner.", "")]
    [InlineData("x => ", "")]
    [InlineData("[", "]")]
    [InlineData("{", "}")]
    [InlineData("Text<", ">")]
    [InlineData("$\"{", "}\"")]
    [InlineData("new[]{", "}")]
    [InlineData("a?", ":b")]
    [InlineData("?", "")]
    [InlineData("??", "")]
    [InlineData("? ?", "")]
    [InlineData("?? ?? ", "")]
    [InlineData("a??", "")]
    [InlineData("a?.", "")]
    [InlineData("(a)", "")]
    [InlineData("a(", "")]
    [InlineData("(a,", ")")]
    [InlineData("((", ")=>")]
    [InlineData("(int)", "")]
    public void Deep_nesting_is_answered(string open, string close)
    {
        long most = 0;
        foreach (int depth in new[] { 1, 10, 99, 100, 101, 300, 1_000, 4_000, 100_000 })
        {
            var text = new StringBuilder();
            for (int i = 0; i < depth; i++)
            {
                text.Append(open);
            }

            text.Append("Flag");
            for (int i = 0; i < depth; i++)
            {
                text.Append(close);
            }

            Answer(text.ToString(), ref most);
            Answer(text.ToString(0, Math.Min(text.Length, 4_000)), ref most);
        }

        output.WriteLine($"at most {most / 1024} kB");
    }

    [Theory]
    [InlineData(256)]
    [InlineData(1024)]
    public void A_small_stack_is_enough(int kilobytes)
    {
        // Compilers and editors run analyzers on threads of their own.
        Exception? failure = null;
        var thread = new Thread(
            () => failure = Record.Exception(() => Deep_nesting_is_answered("!(", ")")),
            kilobytes * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    private static bool Answer(string text, ref long most)
    {
        RuleScope scope = RuleLab.Scope;
        long before = GC.GetAllocatedBytesForCurrentThread();
        RuleExpression? condition = null;
        List<RuleError> errors = [];
        Exception? exception = Record.Exception(() => condition = RuleParser.ParseCondition(text, scope, out errors));
        Exception? other = Record.Exception(() => RuleParser.ParseValue(text, scope, out _));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        most = Math.Max(most, allocated);
        string shown = text.Length > 300 ? text[..300] + "…" : text;
        Assert.True(exception is null && other is null, $"{Seeds.Replay}: '{shown}' throws {exception ?? other}");
        Assert.True(allocated < MaxAllocated, $"{Seeds.Replay}: '{shown}' took {allocated:N0} bytes");
        Assert.True(condition is null == errors.Count > 0, $"{Seeds.Replay}: '{shown}' has {errors.Count} errors, and {(condition is null ? "no" : "a")} tree");
        foreach (RuleError error in errors)
        {
            Assert.True(error.Span.Start >= 0 && error.Span.End <= text.Length, $"{Seeds.Replay}: '{shown}' has an error outside: {error.Span}");
        }

        return condition is not null;
    }

    private static string Mutate(string rule, Random random)
    {
        var text = new StringBuilder(rule);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            int at = random.Next(text.Length + 1);
            switch (random.Next(6))
            {
                case 0:
                    text.Length = at;
                    break;
                case 1 when at < text.Length:
                    text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
                    break;
                case 2 when at < text.Length:
                    text[at] = (char)random.Next(random.Chance(50) ? 0x80 : 0x10000);
                    break;
                case 3:
                    text.Insert(at, rule[random.Next(rule.Length)..]);
                    break;
                default:
                    text.Insert(at, random.Pick(_pieces));
                    break;
            }
        }

        return text.ToString();
    }
}
