using System.Globalization;
using System.Reflection;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>The interpreter, which the analyzers ask, and the emitted code, which runs, mean the same.</summary>
public sealed class EquivalenceTests
{
    private const int Rules = 1_200;

    private const int SamplesPerRule = 30;

    [Fact]
    public void InterpreterAndEmittedCode_Agree()
    {
        var random = new Random(RandomRuns.Seed);
        string[] texts = [.. Enumerable.Range(0, Rules).Select(_ => new RandomRules(random).Condition())];
        RuleExpression[] rules = [.. texts.Select(RuleLab.Parse)];
        IReadOnlyList<Func<Sample, bool>> emitted = RuleLab.Compile(rules);
        int holds = 0;
        for (int i = 0; i < Rules; i++)
        {
            for (int k = 0; k < SamplesPerRule; k++)
            {
                Sample sample = RandomSamples.Sample(random);
                bool actual = emitted[i](sample);
                RuleValue value = RuleInterpreter.Evaluate(rules[i], new SampleFacts(sample));

                // A condition that is null does not hold.
                bool? interpreted = value.IsNull ? false : value.AsBoolean;
                if (interpreted != actual)
                {
                    Assert.Fail($"ORDAIN_TEST_SEED={RandomRuns.Seed}: '{texts[i]}' is {actual}, interpreted {value.Constant}, for {Describe(sample)}");
                }

                holds += actual ? 1 : 0;
            }
        }

        // Rules that always or never hold would prove little.
        Assert.InRange(holds, Rules * SamplesPerRule / 5, Rules * SamplesPerRule * 4 / 5);
    }

    [Fact]
    public void PartialFacts_NeverContradictTheValues()
    {
        var random = new Random(RandomRuns.Seed);
        for (int i = 0; i < Rules; i++)
        {
            string text = new RandomRules(random).Condition();
            RuleExpression rule = RuleLab.Parse(text);
            Sample sample = RandomSamples.Sample(random);
            RuleValue full = RuleInterpreter.Evaluate(rule, new SampleFacts(sample));
            RuleValue partial = RuleInterpreter.Evaluate(rule, new SomeFacts(new SampleFacts(sample), random.Next()));

            bool agrees = partial.Constant is null ? !(partial.IsNotNull && full.IsNull) : Truth(partial) == Truth(full);
            Assert.True(agrees, $"ORDAIN_TEST_SEED={RandomRuns.Seed}: '{text}' is {partial.Constant} with some facts and {full.Constant} with all, for {Describe(sample)}");
        }
    }

    private static bool? Truth(RuleValue value) => value.IsNull ? false : value.AsBoolean;

    private static string Describe(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        SamplePart or SampleValue or Sample => $"{{ {string.Join(", ", value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(property => $"{property.Name} = {Describe(property.GetValue(value))}"))} }}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>Forgets some of the members, always the same.</summary>
    private sealed class SomeFacts(IRuleFacts all, int salt) : IRuleFacts
    {
        public RuleValue Now => all.Now;

        public IReadOnlyList<RuleElement>? ElementsOf(Common.EquatableArray<PathStep> path) => null;

        public RuleValue ValueOf(Common.EquatableArray<PathStep> path, int length)
        {
            for (int i = 0; i < length; i++)
            {
                if (((path[i].Name.Length * 7) + path[i].Name[0] + salt) % 3 == 0)
                {
                    return RuleValue.Unknown;
                }
            }

            return all.ValueOf(path, length);
        }
    }
}
