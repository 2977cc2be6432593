using Ordain.Compiler.Expressions;
using Ordain.Validation.Tests.Language.Subjects;
using Xunit.Abstractions;

namespace Ordain.Validation.Tests.Language;

/// <summary>The interpreter, which the analyzers ask, and the emitted code, which runs, mean the same.</summary>
public sealed class EquivalenceTests(ITestOutputHelper output)
{
    private const int Contracts = 8;

    private const int RulesPerContract = 50;

    private const int ObjectsPerContract = 300;

    [Fact]
    public void Interpreter_and_emitted_code_agree_on_random_rules()
    {
        Random random = Seeds.For("random rules");
        var rules = new RandomRules(random, typeof(RuleSubject));
        List<(string Rule, string? When)>[] contracts =
        [
            .. Enumerable.Range(0, Contracts).Select(_ => Enumerable.Range(0, RulesPerContract).Select(_ => (rules.Condition(), random.Chance(20) ? rules.Condition(2) : null)).ToList()),
        ];
        GeneratorReport report = RuleLab.Compile(contracts);
        using GeneratedAssembly assembly = report.Load();
        int pairs = 0;
        int broken = 0;
        int undecided = 0;
        for (int i = 0; i < Contracts; i++)
        {
            RuleScope scope = RuleLab.ScopeOf(report, i);
            (RuleExpression Rule, RuleExpression? When)[] parsed = [.. contracts[i].Select(rule => (RuleLab.Parse(rule.Rule, scope), rule.When is null ? null : RuleLab.Parse(rule.When, scope)))];
            Type type = RuleLab.TypeOf(assembly, i);
            Func<object, ValidationResult> validate = Generated.Validator(type, Clock.Fixed);
            for (int k = 0; k < ObjectsPerContract; k++)
            {
                var subject = (RuleSubject)Activator.CreateInstance(type)!;
                RandomSubjects.Fill(subject, random);
                HashSet<string> actual = [.. validate(subject).Violations.Where(violation => violation.Rule.Kind == RuleKind.Invariant && violation.RuleId[0] == 'r').Select(violation => violation.RuleId)];
                var facts = new LiveFacts(subject, Clock.Now);
                for (int n = 0; n < RulesPerContract; n++)
                {
                    pairs++;
                    bool? expected = IsBroken(parsed[n], facts);
                    bool isBroken = actual.Contains($"r{n}");
                    broken += isBroken ? 1 : 0;
                    if (expected is null && IsBeyondTheInterpreter(contracts[i][n]))
                    {
                        undecided++;
                    }
                    else if (expected != isBroken)
                    {
                        Assert.Fail($"{Seeds.Replay}: '{contracts[i][n].Rule}' when '{contracts[i][n].When}' is {(isBroken ? "broken" : "kept")}, interpreted {(expected is null ? "undecided" : expected == true ? "broken" : "kept")}, for\n{Dump.Of(subject)}");
                    }
                }
            }
        }

        output.WriteLine($"{Seeds.Replay}: {pairs} pairs of {Contracts * RulesPerContract} rules, {broken} broken, {undecided} beyond the interpreter");
        Assert.InRange(broken, pairs / 10, pairs * 9 / 10);
        Assert.InRange(undecided, 0, pairs / 10);
    }

    private static bool? IsBroken((RuleExpression Rule, RuleExpression? When) rule, LiveFacts facts)
    {
        bool? applies = rule.When is null ? true : RuleLab.Holds(rule.When, facts);
        return applies == true ? !RuleLab.Holds(rule.Rule, facts) : applies == false ? false : null;
    }

    /// <summary>The names of countries are part of the run-time library.</summary>
    private static bool IsBeyondTheInterpreter((string Rule, string? When) rule) => $"{rule.Rule} {rule.When}".Contains("CountryName", StringComparison.Ordinal);
}
