using System.Collections.Immutable;
using System.Globalization;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Tests.Subjects;

namespace Ordain.Compiler.Tests;

/// <summary>Everything about one sample: the interpreter knows all that the emitted code sees.</summary>
internal sealed class SampleFacts(Sample sample) : IRuleFacts
{
    public RuleValue Now => RuleValue.Unknown;

    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) => null;

    public RuleValue ValueOf(EquatableArray<PathStep> path, int length)
    {
        object? current = sample;
        for (int i = 0; i < length && current is not null; i++)
        {
            current = current.GetType().GetProperty(path[i].Name)!.GetValue(current);
        }

        return current switch
        {
            null => RuleValue.Null,
            string text => RuleValue.Of(RuleConstant.OfText(text)),
            bool flag => RuleValue.Of(flag),
            Enum value => RuleValue.Of(RuleConstant.OfEnum(value.ToString(), Convert.ToDecimal(value, CultureInfo.InvariantCulture))),
            SampleColor { WireName: null } => RuleValue.Null,
            SampleColor color => RuleValue.Of(RuleConstant.OfOpenEnum(color.WireName!)),
            int or long or decimal => RuleValue.Of(RuleConstant.OfNumber(Convert.ToDecimal(current, CultureInfo.InvariantCulture))),
            ImmutableArray<int> { IsDefault: true } => RuleValue.Null,
            _ => RuleValue.NotNull,
        };
    }
}
