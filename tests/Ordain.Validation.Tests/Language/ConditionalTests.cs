using System.Globalization;
using System.Reflection;
using System.Text;
using Ordain.Compiler.Expressions;
using Ordain.Validation.Tests.Language.Subjects;
using Xunit.Abstractions;

namespace Ordain.Validation.Tests.Language;

/// <summary>Conditions and defaults on members, and conditions of a type on members of its parts: what is emitted is what the interpreter says.</summary>
public sealed class ConditionalTests(ITestOutputHelper output)
{
    private const int Members = 40;

    private const int Objects = 300;

    [Fact]
    public void Conditions_and_defaults_mean_the_same_to_both()
    {
        Random random = Seeds.For("conditional rules");
        var rules = new RandomRules(random, typeof(RuleSubject));
        var members = new StringBuilder();
        var attributes = new StringBuilder();
        var conditions = new List<(string Kind, string Path, string Condition)>();
        for (int i = 0; i < Members; i++)
        {
            string required = Drawn("required-when", $"Need{i}");
            string forbidden = Drawn("forbidden-when", $"Ban{i}");
            members.Append(CultureInfo.InvariantCulture, $"    [RequiredWhen({required})] public string? Need{i} {{ get; set; }}\n");
            members.Append(CultureInfo.InvariantCulture, $"    [ForbiddenWhen({forbidden})] public decimal? Ban{i} {{ get; set; }}\n");
        }

        for (int i = 0; i < Members / 4; i++)
        {
            // Two rules at one place would not be told apart.
            string path = new[] { "Part.Text", "Part.Inner.Defaulted", "MaybeValue.Text", "Part.MaybeWhole", "Other", "MaybePrice.Currency", "Value.Part", "MaybeKind", "Part.Inner.Lines", "Link" }[i];
            attributes.Append(CultureInfo.InvariantCulture, $"[RequiredWhen({Drawn("required-when", path)}, Member = \"{path}\")]\n");
            attributes.Append(CultureInfo.InvariantCulture, $"[ForbiddenWhen({Drawn("forbidden-when", path)}, Member = \"{path}\")]\n");
        }

        GeneratorReport report = RuleLab.Compile([[]], GeneratorGuards.Compilation, members.ToString(), attributes.ToString());
        using GeneratedAssembly assembly = report.Load();
        RuleScope scope = RuleLab.ScopeOf(report, 0);
        Type type = RuleLab.TypeOf(assembly, 0);
        Func<object, ValidationResult> validate = Generated.Validator(type, Clock.Fixed);
        RuleExpression[] parsed = [.. conditions.Select(condition => RuleLab.Parse(condition.Condition, scope))];
        MemberExpression[] targets = [.. conditions.Select(condition => (MemberExpression)RuleParser.ParseValue(condition.Path, scope, out _)!)];
        int broken = 0;
        for (int k = 0; k < Objects; k++)
        {
            var subject = (RuleSubject)Activator.CreateInstance(type)!;
            RandomSubjects.Fill(subject, random);
            foreach (PropertyInfo property in type.GetProperties().Where(property => property.DeclaringType == type && property.CanWrite))
            {
                property.SetValue(subject, random.Chance(50) ? null : property.PropertyType == typeof(string) ? random.Pick("", " ", "x") : 1m);
            }

            var facts = new LiveFacts(subject, Clock.Now);
            HashSet<(string, string)> actual = [.. validate(subject).Violations.Where(violation => violation.RuleId is "required-when" or "forbidden-when").Select(violation => (violation.RuleId, violation.MemberPath))];
            for (int n = 0; n < parsed.Length; n++)
            {
                bool isBroken = actual.Contains((conditions[n].Kind, conditions[n].Path));
                broken += isBroken ? 1 : 0;
                bool? expected = IsBroken(conditions[n].Kind, targets[n], parsed[n], facts);
                if (expected != isBroken && !(expected is null && conditions[n].Condition.Contains("CountryName", StringComparison.Ordinal)))
                {
                    Assert.Fail($"{Seeds.Replay}: {conditions[n]} is {(isBroken ? "broken" : "kept")}, interpreted {expected}, for\n{Dump.Of(subject)}");
                }
            }
        }

        output.WriteLine($"{Seeds.Replay}: {Objects * parsed.Length} pairs of {parsed.Length} conditions, {broken} broken");
        Assert.InRange(broken, Objects * parsed.Length / 20, Objects * parsed.Length / 2);

        string Drawn(string kind, string path)
        {
            string condition = rules.Condition(2);
            conditions.Add((kind, path, condition));
            return RuleLab.Literal(condition);
        }
    }

    [Fact]
    public void Computed_defaults_mean_the_same_to_both()
    {
        Random random = Seeds.For("computed defaults");
        var rules = new RandomRules(random, typeof(RuleSubject));
        var members = new StringBuilder();
        var checks = new List<(string Rule, string? When)>();
        for (int i = 0; i < Members; i++)
        {
            (RuleTypeKind kind, string type, string check) = random.Pick(
                (RuleTypeKind.Number, "decimal?", " > 0.5"), (RuleTypeKind.Text, "string?", " is \"SEK\" or \"\" or \"a\""), (RuleTypeKind.Boolean, "bool?", " == true"));
            string value = rules.Value(kind);
            while (value.Contains("Now", StringComparison.Ordinal))
            {
                value = rules.Value(kind);
            }

            members.Append(CultureInfo.InvariantCulture, $"    [DefaultsTo({RuleLab.Literal(value)})] public {type} Calc{i} {{ get; set; }}\n");
            checks.Add(($"Calc{i}{check}", null));
        }

        GeneratorReport report = RuleLab.Compile([checks], GeneratorGuards.Compilation, members.ToString());
        using GeneratedAssembly assembly = report.Load();
        RuleScope scope = RuleLab.ScopeOf(report, 0);
        Type contract = RuleLab.TypeOf(assembly, 0);
        Func<object, ValidationResult> validate = Generated.Validator(contract, Clock.Fixed);
        RuleExpression[] parsed = [.. checks.Select(check => RuleLab.Parse(check.Rule, scope))];
        int broken = 0;
        for (int k = 0; k < Objects; k++)
        {
            var subject = (RuleSubject)Activator.CreateInstance(contract)!;
            RandomSubjects.Fill(subject, random);
            var facts = new LiveFacts(subject, Clock.Now);
            HashSet<string> actual = [.. validate(subject).Violations.Select(violation => violation.RuleId)];
            for (int n = 0; n < parsed.Length; n++)
            {
                bool isBroken = actual.Contains($"r{n}");
                broken += isBroken ? 1 : 0;
                bool? holds = RuleLab.Holds(parsed[n], facts);
                if (holds == isBroken)
                {
                    Assert.Fail($"{Seeds.Replay}: {checks[n].Rule} of\n{members}\nis {(isBroken ? "broken" : "kept")}, interpreted {holds}, for\n{Dump.Of(subject)}");
                }
            }
        }

        output.WriteLine($"{Seeds.Replay}: {Objects * Members} pairs of {Members} defaults, {broken} broken");
    }

    /// <summary>A text that is blank counts as missing; where the object that would hold the member is missing, nothing is said.</summary>
    private static bool? IsBroken(string kind, MemberExpression target, RuleExpression condition, LiveFacts facts)
    {
        if (target.Path.Count > 1 && facts.ValueOf(target.Path, target.Path.Count - 1).IsNull)
        {
            return false;
        }

        RuleValue value = RuleInterpreter.Evaluate(target, facts);
        bool isMissing = value.IsNull || (value.Constant is { Kind: RuleTypeKind.Text } text && string.IsNullOrWhiteSpace(text.Text));
        return isMissing == (kind == "required-when") ? RuleLab.Holds(condition, facts) : false;
    }
}
