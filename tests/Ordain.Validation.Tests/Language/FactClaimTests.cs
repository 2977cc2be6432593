using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Ordain.Compiler.Expressions;
using Ordain.Validation.Tests.Language.Subjects;
using Xunit.Abstractions;

namespace Ordain.Validation.Tests.Language;

/// <summary>
/// What the analyzers claim about conditions is never false: no order makes a condition that is "never true" true, and what is shown as
/// a witness is an order that can be.
/// </summary>
public sealed partial class FactClaimTests(ITestOutputHelper output)
{
    private const int Conditions = 12_000;

    private const int Orders = 10_000;

    private const int OrdersPerClaim = 500;

    private static readonly string[] _words = ["A", "AB", "B", "", "-", "C"];

    private static readonly string[] _numbers = ["0", "1", "2", "-1", "255", "256", "1.5", "1e3", "79228162514264337593543950335m"];

    private static readonly Dictionary<string, PropertyInfo> _properties = typeof(RuleSubject).GetProperties().ToDictionary(property => property.Name);

    [Fact]
    public void Nothing_is_called_constant_that_is_not()
    {
        Random random = Seeds.For("claims");
        var rules = new RandomRules(random, typeof(RuleSubject));
        RuleSubject[] orders = [.. Enumerable.Range(0, Orders).Select(_ => Order(random))];
        int claims = 0;
        for (int i = 0; i < Conditions; i++)
        {
            string text = random.Chance(10) ? rules.Condition(1) : Condition(random, random.Next(3));
            RuleExpression condition = RuleLab.Parse(text, RuleLab.Scope);
            if (new FactEnumeration([condition], RuleLab.Scope).IsConstant(condition) is not { } claimed)
            {
                continue;
            }

            claims++;
            foreach (RuleSubject order in random.GetItems(orders, OrdersPerClaim))
            {
                if (RuleLab.Holds(condition, new LiveFacts(order, Clock.Now)) is { } holds && holds != claimed)
                {
                    Assert.Fail($"{Seeds.Replay}: '{text}' is called {(claimed ? "always" : "never")} true, and is not for\n{Dump.Of(order)}");
                }
            }
        }

        output.WriteLine($"{Seeds.Replay}: {claims} claims about {Conditions} conditions, each tried with {OrdersPerClaim} orders");
        Assert.True(claims > Conditions / 100, "Hardly anything was claimed.");
    }

    [Fact]
    public void A_witness_is_an_order_that_can_be()
    {
        Random random = Seeds.For("witnesses");
        int witnesses = 0;
        for (int i = 0; i < Conditions / 4; i++)
        {
            string first = Condition(random, random.Next(2));
            string second = Condition(random, random.Next(2));
            RuleExpression one = RuleLab.Parse(first, RuleLab.Scope);
            RuleExpression other = RuleLab.Parse(second, RuleLab.Scope);
            if (new FactEnumeration([one, other], RuleLab.Scope).FindWitness(one, other) is not { } witness)
            {
                continue;
            }

            witnesses++;
            foreach (Match match in WholeNumbers().Matches(witness))
            {
                decimal value = decimal.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
                bool canBe = value == decimal.Truncate(value) && (match.Groups[1].Value != "tiny" || value is >= 0 and <= 255) && value is >= long.MinValue and <= long.MaxValue;
                Assert.True(canBe, $"{Seeds.Replay}: '{first}' and '{second}' are said to hold together when {witness}");
            }
        }

        output.WriteLine($"{Seeds.Replay}: {witnesses} witnesses");
        Assert.True(witnesses > 100);
    }

    [GeneratedRegex(@"\b(tiny|whole|maybeWhole) is (-?[0-9.]+)")]
    private static partial Regex WholeNumbers();

    private static string Condition(Random random, int depth) => depth == 0 ? Atom(random)
        : random.Next(5) switch
        {
            0 => $"!({Condition(random, depth - 1)})",
            1 or 2 => $"({Condition(random, depth - 1)}) && ({Condition(random, depth - 1)})",
            _ => $"({Condition(random, depth - 1)}) || ({Condition(random, depth - 1)})",
        };

    private static string Atom(Random random) => random.Next(9) switch
    {
        0 => random.Pick("Flag", "MaybeFlag", "DefaultedFlag", "Flag == true", "MaybeFlag != false", "Part.Flag"),
        1 => $"{random.Pick("Text", "Must", "Defaulted", "Color", "MaybeColor", "Part.Text")} {random.Pick("==", "!=", "is", "is not")} \"{random.Pick(_words)}\"",
        2 or 3 => $"{random.Pick("Text", "Must", "Defaulted", "Color")}.{random.Pick("StartsWith", "EndsWith", "Contains")}(\"{random.Pick(_words)}\")",
        4 or 5 => $"{random.Pick("Whole", "MaybeWhole", "Tiny", "Amount", "MaybeAmount", "DefaultedAmount", "Part.Amount", "Price.Amount")} {random.Pick("==", "!=", "<", "<=", ">", ">=")} {random.Pick(_numbers)}",
        6 => $"{random.Pick("Kind", "MaybeKind", "DefaultedKind", "Part.Kind")} {random.Pick("is", "is not")} {random.Pick("RuleShade.Dark", "RuleShade.None", "RuleShade.Light", "(RuleShade.Dark or RuleShade.None or RuleShade.Light)")}",
        7 => $"Sides {random.Pick("is", "is not")} {random.Pick("RuleSides.Top", "RuleSides.None", "(RuleSides.None or RuleSides.Left or RuleSides.Top)")}",
        _ => $"{random.Pick("Text", "Part", "MaybeWhole", "MaybeKind", "Items", "Items.Count", "Text.Length", "MaybeAmount * 2", "Part.Amount", "Color", "MaybeColor", "Fixed", "DefaultedKind", "Defaulted", "Link", "MaybeAt")} {random.Pick("is null", "is not null")}",
    };

    /// <summary>Values made of what conditions name: every order that a claim overlooks is likely among them.</summary>
    private static Plain Order(Random random)
    {
        var subject = new Plain();
        RandomSubjects.Fill(subject, random);
        foreach (string name in new[] { nameof(RuleSubject.Text), nameof(RuleSubject.Must), nameof(RuleSubject.Defaulted) })
        {
            _properties[name].SetValue(subject, random.Chance(10) && name != nameof(RuleSubject.Must) ? null : Words(random));
        }

        subject.Color = random.Chance(10) ? default : RuleColor.From(Words(random));
        subject.MaybeColor = random.Chance(30) ? null : RuleColor.From(Words(random));
        subject.Whole = random.Pick(0, 1, 2, 3, -1, -2, 1_000, 1_001, int.MaxValue, 255, 256);
        subject.MaybeWhole = random.Chance(20) ? null : random.Pick(0, 1, 2, 3, -1, -2, 1_000, long.MinValue, 255, 256);
        subject.Tiny = (byte)random.Pick(0, 1, 2, 3, 255, 254);
        subject.Amount = Number(random);
        subject.MaybeAmount = random.Chance(20) ? null : Number(random);
        subject.DefaultedAmount = random.Chance(20) ? null : Number(random);

        // A value that an enum does not declare breaks a rule of its own.
        subject.Kind = random.Pick(RuleShade.Dark, RuleShade.None, RuleShade.Light);
        subject.MaybeKind = random.Chance(20) ? null : subject.Kind;
        subject.DefaultedKind = random.Chance(20) ? null : subject.Kind;
        if (subject.Part is { } part)
        {
            part.Kind = subject.Kind;
            part.Amount = Number(random);
            part.Text = Words(random);
        }

        return subject;
    }

    private static string Words(Random random) => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Pick("A", "AB", "B", "-", "C", "x", "")));

    private static decimal Number(Random random) => random.Pick(0m, 0.5m, 1m, 1.2m, 1.5m, 1.7m, 2m, 3m, -1m, -5m, 255m, 255.5m, 256m, 999m, 1_000m, 1_001m, decimal.MaxValue, decimal.MinValue, 1e25m);

    private sealed class Plain : RuleSubject;
}
