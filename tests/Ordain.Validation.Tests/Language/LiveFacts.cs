using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;
using Ordain.Validation.Tests.Language.Subjects;

namespace Ordain.Validation.Tests.Language;

/// <summary>Everything about one object: the interpreter knows all that the emitted code sees.</summary>
/// <param name="owner">The object; null for the members of an element that has none.</param>
/// <param name="now">The time at which it is checked.</param>
internal sealed class LiveFacts(object? owner, DateTimeOffset now) : IRuleFacts
{
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo> _properties = new();

    public RuleValue Now => RuleValue.Of(RuleConstant.OfTime(now.UtcTicks));

    public RuleValue ValueOf(EquatableArray<PathStep> path, int length) => ToValue(Walk(path, length));

    public IReadOnlyList<RuleElement>? ElementsOf(EquatableArray<PathStep> path) =>
        Walk(path, path.Count) is IEnumerable items ? [.. items.Cast<object?>().Select(item => new RuleElement(ToValue(item), new LiveFacts(item, now)))] : null;

    private object? Walk(EquatableArray<PathStep> path, int length)
    {
        object? current = owner;
        for (int i = 0; i < length && current is not null; i++)
        {
            current = _properties.GetOrAdd((current.GetType(), path[i].Name), static key => key.Item1.GetProperty(key.Item2)!).GetValue(current);
        }

        return current;
    }

    private static RuleValue ToValue(object? value) => value switch
    {
        null => RuleValue.Null,
        string text => RuleValue.Of(RuleConstant.OfText(text)),
        bool flag => RuleValue.Of(flag),
        Enum choice => RuleValue.Of(RuleConstant.OfEnum(choice.ToString(), Convert.ToDecimal(choice, CultureInfo.InvariantCulture))),
        RuleColor { WireName: null } => RuleValue.Null,
        RuleColor color => RuleValue.Of(RuleConstant.OfOpenEnum(color.WireName!)),
        DateTimeOffset time => RuleValue.Of(RuleConstant.OfTime(time.UtcTicks)),
        DateTime time => RuleValue.Of(RuleConstant.OfTime(Rules.ExpressionRules.ToTime(time)!.Value.UtcTicks)),
        byte or sbyte or short or ushort or int or uint or long or ulong or decimal => RuleValue.Of(RuleConstant.OfNumber(Convert.ToDecimal(value, CultureInfo.InvariantCulture))),
        IStructuralEquatable and IEnumerable when value.GetType() is { Name: "ImmutableArray`1" } type && (bool)type.GetProperty("IsDefault")!.GetValue(value)! => RuleValue.Null,
        _ => RuleValue.NotNull,
    };
}
