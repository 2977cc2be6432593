using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Plans;

/// <summary>Rules of a contract over views: the same expressions, with views for the types of objects and collections.</summary>
internal sealed class ViewExpressions(ViewNames names)
{
    private readonly Dictionary<string, ObjectDraft?> _parameters = new(StringComparer.Ordinal);

    public EquatableArray<RuleSpec> Over(EquatableArray<RuleSpec> rules, ObjectDraft self)
    {
        var all = new List<RuleSpec>(rules.Count);
        foreach (RuleSpec rule in rules)
        {
            all.Add(Over(rule, self));
        }

        return all.ToEquatableArray();
    }

    public EquatableArray<TypeRuleSpec> Over(EquatableArray<TypeRuleSpec> rules, ObjectDraft self)
    {
        var all = new List<TypeRuleSpec>(rules.Count);
        foreach (TypeRuleSpec rule in rules)
        {
            all.Add(new TypeRuleSpec(Over(rule.Rule, self), Over(rule.Target, self, out _)));
        }

        return all.ToEquatableArray();
    }

    public RuleExpression Over(RuleExpression expression, ObjectDraft self)
    {
        switch (expression)
        {
            case MemberExpression member:
                return member with { Path = Over(member.Path, OwnerOf(member, self), out _) };
            case UnaryExpression unary:
                return unary with { Operand = Over(unary.Operand, self) };
            case BinaryExpression binary:
                return binary with { Left = Over(binary.Left, self), Right = Over(binary.Right, self) };
            case PatternExpression pattern:
                return pattern with { Operand = Over(pattern.Operand, self) };
            case TextCallExpression call:
                return call with { Target = Over(call.Target, self), Argument = Over(call.Argument, self) };
            case LengthExpression length:
                return Over(length, self);
            case CountryNameExpression name:
                return name with { Argument = Over(name.Argument, self) };
            case TimeShiftExpression shift:
                return shift with { Target = Over(shift.Target, self), Amount = Over(shift.Amount, self) };
            case CollectionCallExpression call:
                EquatableArray<PathStep> path = Over(call.Target.Path, OwnerOf(call.Target, self), out ObjectDraft? element);
                if (call.Body is null)
                {
                    return call with { Target = call.Target with { Path = path }, Collection = CollectionOf(path) ?? call.Collection };
                }

                _parameters.TryGetValue(call.Parameter, out ObjectDraft? outer);
                _parameters[call.Parameter] = element;
                RuleExpression body = Over(call.Body, self);
                _parameters[call.Parameter] = outer;
                return call with { Target = call.Target with { Path = path }, Collection = CollectionOf(path) ?? call.Collection, Body = body };
            default:
                return expression;
        }
    }

    /// <summary>A view of a collection is measured as an immutable array is.</summary>
    private LengthExpression Over(LengthExpression length, ObjectDraft self)
    {
        RuleExpression target = Over(length.Target, self);
        return target is MemberExpression { Path: var path } && CollectionOf(path) is { Shape: CollectionShape.ImmutableArray }
            ? length with { Target = target, Name = "Length", CanBeDefault = true }
            : length with { Target = target };
    }

    private static RuleCollection? CollectionOf(EquatableArray<PathStep> path) => path.Count == 0 ? null : path[path.Count - 1].Collection;

    private RuleSpec Over(RuleSpec rule, ObjectDraft self) => rule with
    {
        Condition = rule.Condition is null ? null : Over(rule.Condition, self),
        Expression = rule.Expression is null ? null : Over(rule.Expression, self),
    };

    private ObjectDraft? OwnerOf(MemberExpression member, ObjectDraft self) =>
        member.Parameter.Length == 0 ? self : _parameters.TryGetValue(member.Parameter, out ObjectDraft? element) ? element : null;

    /// <summary>The steps over views.</summary>
    /// <param name="path">The steps.</param>
    /// <param name="owner">The object that the first step is a member of; null for one that has no view.</param>
    /// <param name="last">The object at the end, or in the collection at the end.</param>
    private EquatableArray<PathStep> Over(EquatableArray<PathStep> path, ObjectDraft? owner, out ObjectDraft? last)
    {
        var steps = new List<PathStep>(path.Count);
        last = owner;
        MemberDraft? money = null;
        foreach (PathStep step in path)
        {
            MemberDraft? member = last?.Members.Find(candidate => candidate.Spec.Name == step.Name);
            PathStep over = step.Default is null || last is null ? step : step with { Default = Over(step.Default, last) };
            if (member is not null && last!.Source is not null)
            {
                over = over with { Place = member.Place };
                if (member.List is { } list && step.Collection is { } collection)
                {
                    ValueSpec element = names.ValueOf(member).Element!;
                    over = over with
                    {
                        LengthName = "Length",
                        Type = step.Type with { CanBeNull = true },
                        IsNullableValue = true,
                        Collection = collection with
                        {
                            TypeName = names.TypeOf(list),
                            Shape = CollectionShape.ImmutableArray,
                            IsInterface = false,
                            ElementTypeName = element.TypeName + (element.CanBeNull ? "?" : ""),
                            IsElementNullableValue = element.IsNullableValue,
                        },
                    };
                }
            }

            if (money is not null)
            {
                over = over with { Place = step.Name == "Amount" ? money.AmountPlace : money.CurrencyPlace };
            }

            steps.Add(over);
            money = member is { Spec.Value.Kind: ValueKind.Money } ? member : null;
            last = member?.Child;
        }

        return steps.ToEquatableArray();
    }
}
