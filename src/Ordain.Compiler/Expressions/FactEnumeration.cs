using System.Text;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Expressions;

/// <summary>
/// Tries a condition with every combination of values that it can tell apart: all members of an enum, all texts and numbers that it
/// names and those around and between them, null where there can be null. What depends on anything else stays undecided.
/// </summary>
internal sealed class FactEnumeration
{
    /// <summary>More combinations are not tried, and nothing is claimed.</summary>
    private const int MaxCombinations = 20_000;

    private readonly List<(MemberExpression Member, List<RuleValue> Values)> _facts = [];
    private readonly bool _isComplete;

    /// <summary>Whether the values are all that can be told apart: then what holds for them holds for every order.</summary>
    private readonly bool _isExhaustive;

    public FactEnumeration(IReadOnlyList<RuleExpression> conditions, RuleScope scope)
    {
        var members = new List<MemberExpression>();
        var constants = new Dictionary<string, List<RuleConstant>>(StringComparer.Ordinal);
        foreach (RuleExpression condition in conditions)
        {
            if (!FiniteFacts.Decide(condition))
            {
                return;
            }

            MemberPaths.Collect(condition, members);
            ComparedConstants.Collect(condition, constants);
        }

        long combinations = 1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (MemberExpression member in members)
        {
            string name = KeyOf(member.Path, member.Path.Count);
            if (seen.Add(name))
            {
                List<RuleValue> values = ValuesOf(member, constants.TryGetValue(name, out List<RuleConstant>? compared) ? compared : [], scope);
                _facts.Add((member, values));
                combinations *= Math.Max(1, values.Count);
                if (combinations > MaxCombinations)
                {
                    return;
                }
            }
        }

        _isComplete = true;
        _isExhaustive = TextTests.AreAllTried(conditions);
        foreach (List<RuleConstant> compared in constants.Values)
        {
            _isExhaustive &= compared.TrueForAll(static constant => constant.Kind != RuleTypeKind.Number || IsTried(constant.Number));
        }
    }

    /// <summary>The C# path of a member, which tells members apart.</summary>
    public static string KeyOf(EquatableArray<PathStep> path, int length)
    {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++)
        {
            text.Append(i == 0 ? "" : ".").Append(path[i].Name);
        }

        return text.ToString();
    }

    /// <summary>Whether the condition is true, or false, in all combinations; null when it depends, or cannot be decided.</summary>
    public bool? IsConstant(RuleExpression condition)
    {
        if (!_isComplete || !_isExhaustive)
        {
            return null;
        }

        bool? common = null;
        foreach (Combination combination in Combinations())
        {
            RuleValue value = RuleInterpreter.Evaluate(condition, combination);
            bool? holds = value.IsNull ? false : value.AsBoolean;
            if (holds is null || (common is not null && common != holds))
            {
                return null;
            }

            common = holds;
        }

        return common;
    }

    /// <summary>A combination in which all conditions are true, in English; null when there is none.</summary>
    public string? FindWitness(params RuleExpression[] conditions)
    {
        if (!_isComplete)
        {
            return null;
        }

        foreach (Combination combination in Combinations())
        {
            if (Array.TrueForAll(conditions, condition => RuleInterpreter.Evaluate(condition, combination).AsBoolean == true))
            {
                return combination.Describe();
            }
        }

        return null;
    }

    private IEnumerable<Combination> Combinations()
    {
        int[] picks = new int[_facts.Count];
        while (true)
        {
            yield return new Combination(_facts, picks);
            int i = 0;
            while (i < picks.Length && ++picks[i] == _facts[i].Values.Count)
            {
                picks[i++] = 0;
            }

            if (i == picks.Length)
            {
                yield break;
            }
        }
    }

    private static List<RuleValue> ValuesOf(MemberExpression member, List<RuleConstant> compared, RuleScope scope)
    {
        PathStep last = member.Path[member.Path.Count - 1];
        var values = new List<RuleValue>();
        switch (last.Type.Kind)
        {
            case RuleTypeKind.Boolean:
                values.Add(RuleValue.Of(true));
                values.Add(RuleValue.Of(false));
                break;
            case RuleTypeKind.Enum:
                values.AddRange(scope.EnumMembersOf(member.Path).ConvertAll(RuleValue.Of));
                if (scope.IsFlags(member.Path))
                {
                    // Members combine to values that have no name.
                    values.Add(RuleValue.NotNull);
                }

                break;
            case RuleTypeKind.OpenEnum or RuleTypeKind.Text:
                foreach (string text in CandidateTexts.Of(compared))
                {
                    values.Add(RuleValue.Of(last.Type.Kind == RuleTypeKind.Text ? RuleConstant.OfText(text) : RuleConstant.OfOpenEnum(text)));
                }

                break;
            case RuleTypeKind.Number:
                foreach (decimal number in scope.IntegerLimitsOf(member.Path) is { } limits ? CandidateIntegers(compared, limits) : CandidateNumbers(compared))
                {
                    values.Add(RuleValue.Of(RuleConstant.OfNumber(number)));
                }

                break;
            default:
                values.Add(RuleValue.NotNull);
                break;
        }

        // What nobody set: an open enum and an immutable array that are default count as null.
        if (last.Type.CanBeNull || last.Type.Kind is RuleTypeKind.OpenEnum or RuleTypeKind.Collection)
        {
            values.Add(RuleValue.Null);
        }

        return values;
    }

    /// <summary>The numbers themselves, one between every two, and one beyond each end.</summary>
    private static List<decimal> CandidateNumbers(List<RuleConstant> compared)
    {
        var numbers = new List<decimal>();
        foreach (RuleConstant constant in compared)
        {
            if (constant.Kind == RuleTypeKind.Number && IsTried(constant.Number) && !numbers.Contains(constant.Number))
            {
                numbers.Add(constant.Number);
            }
        }

        if (numbers.Count == 0)
        {
            return [0, 1];
        }

        numbers.Sort();
        var all = new List<decimal> { numbers[0] - 1 };
        for (int i = 0; i < numbers.Count; i++)
        {
            all.Add(numbers[i]);
            all.Add(i + 1 < numbers.Count ? (numbers[i] + numbers[i + 1]) / 2 : numbers[i] + 1);
        }

        return all;
    }

    /// <summary>The integers at and around the numbers, and the limits of the type.</summary>
    private static List<decimal> CandidateIntegers(List<RuleConstant> compared, (decimal Minimum, decimal Maximum) limits)
    {
        var numbers = new List<decimal> { 0, 1 };
        foreach (RuleConstant constant in compared)
        {
            if (constant.Kind == RuleTypeKind.Number && IsTried(constant.Number))
            {
                decimal below = decimal.Floor(constant.Number);
                decimal above = decimal.Ceiling(constant.Number);
                numbers.AddRange([below - 1, below, above, above + 1]);
            }
        }

        numbers.AddRange([limits.Minimum, limits.Maximum]);
        return [.. numbers.Distinct().Where(number => number >= limits.Minimum && number <= limits.Maximum)];
    }

    /// <summary>Whether a number leaves room for others around it.</summary>
    private static bool IsTried(decimal number) => Math.Abs(number) < 1e20m;

    private sealed class Combination(List<(MemberExpression Member, List<RuleValue> Values)> facts, int[] picks) : IRuleFacts
    {
        public RuleValue Now => RuleValue.Unknown;

        public RuleValue ValueOf(EquatableArray<PathStep> path, int length)
        {
            string name = KeyOf(path, length);
            for (int i = 0; i < facts.Count; i++)
            {
                if (KeyOf(facts[i].Member.Path, facts[i].Member.Path.Count) == name)
                {
                    return facts[i].Values[picks[i]];
                }
            }

            return RuleValue.Unknown;
        }

        public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;

        public string Describe()
        {
            var text = new StringBuilder();
            for (int i = 0; i < facts.Count; i++)
            {
                RuleValue value = facts[i].Values[picks[i]];
                text.Append(i == 0 ? "" : " and ").Append(RuleProse.NameOf(facts[i].Member)).Append(" is ")
                    .Append(value.IsNull ? "absent" : value.Constant?.Display ?? "present");
            }

            return text.Length == 0 ? "it is checked at all" : text.ToString();
        }
    }
}
