using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

/// <summary>The rules that stand on a type: invariants, conditions on members of nested objects, and validation attributes of the user.</summary>
internal sealed class TypeRuleReader(INamedTypeSymbol type, IReadOnlyList<MemberSpec> members, RuleScope scope, Compilation compilation, string? source, DefinitionReporter? report)
{
    private readonly List<TypeRuleSpec> _rules = [];
    private readonly Dictionary<string, List<(RuleSpec Rule, DefinitionSite? Site)>> _conditional = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public EquatableArray<TypeRuleSpec> Read()
    {
        int own = type.GetAttributes().Length;
        foreach (AttributeData attribute in type.AttributesWithInherited())
        {
            bool isOwn = own-- > 0;
            switch (attribute.AttributeClass?.FullName())
            {
                case OrdainNames.Rule when isOwn:
                    ReadInvariant(attribute);
                    break;
                case OrdainNames.RequiredWhen when isOwn:
                    ReadConditional(attribute, RuleKinds.RequiredWhen);
                    break;
                case OrdainNames.ForbiddenWhen when isOwn:
                    ReadConditional(attribute, RuleKinds.ForbiddenWhen);
                    break;
                case not null when RuleReader.IsValidation(attribute.AttributeClass):
                    ReadCustom(attribute, attribute.AttributeClass);
                    break;
            }
        }

        if (report is not null)
        {
            CheckContradictions(report);
        }

        return _rules.ToEquatableArray();
    }

    private void ReadInvariant(AttributeData attribute)
    {
        if (attribute.Positional(0) is not string id || attribute.Positional(1) is not string text)
        {
            return;
        }

        if (!_ids.Add(id))
        {
            report?.Invoke(Descriptors.DuplicateRuleId, new DefinitionSite(type, attribute), id, type.Name);
        }

        RuleExpression? expression = Parse(attribute, text, argument: 1);
        string? when = attribute.Named("When") as string;
        RuleExpression? condition = when is null ? null : Parse(attribute, when, argument: -1);
        if (expression is null || (when is not null && condition is null))
        {
            return;
        }

        if (report is not null)
        {
            ConditionChecks.CheckCurrencies(expression, scope, report, new DefinitionSite(type, attribute, Argument: 1));
        }

        var read = new List<MemberExpression>();
        MemberPaths.Collect(expression, read);
        _rules.Add(new TypeRuleSpec(
            New(RuleKinds.Invariant) with
            {
                Id = id,
                Expression = expression,
                ExpressionSource = text,
                Condition = condition,
                ConditionSource = when,
                IsAdvice = attribute.Named("IsAdvice") is true,
                Message = attribute.Named("Message") as string,
                Source = attribute.Named("Source") as string ?? source,
            },
            read.Count == 0 ? default : read[0].Path));
    }

    private void ReadConditional(AttributeData attribute, string kind)
    {
        if (attribute.Positional(0) is not string text)
        {
            return;
        }

        if (attribute.Named("Member") is not string member)
        {
            report?.Invoke(Descriptors.RuleUnknownMember, new DefinitionSite(type, attribute), $"on a type, [{attribute.AttributeClass!.Name.Replace("Attribute", "")}] needs Member: the member that it is about");
            return;
        }

        RuleExpression? condition = Parse(attribute, text, argument: 0);
        RuleExpression? target = RuleParser.ParseValue(member, scope, out List<RuleError> errors);
        foreach (RuleError error in errors)
        {
            report?.Invoke(error.Descriptor, new DefinitionSite(type, attribute), error.Argument);
        }

        if (condition is null || target is not MemberExpression { Path: var path })
        {
            return;
        }

        RuleSpec rule = New(kind) with { Expression = target, Condition = condition, ConditionSource = text, Source = attribute.Named("Source") as string ?? source };
        _rules.Add(new TypeRuleSpec(rule, path));
        string key = FactEnumeration.KeyOf(path, path.Count);
        if (!_conditional.TryGetValue(key, out List<(RuleSpec Rule, DefinitionSite? Site)>? rules))
        {
            _conditional.Add(key, rules = []);
        }

        rules.Add((rule, new DefinitionSite(type, attribute, new TextSpan(0, text.Length))));
    }

    /// <summary>What stands on the type about a member, with what stands on the member itself.</summary>
    private void CheckContradictions(DefinitionReporter report)
    {
        foreach (KeyValuePair<string, List<(RuleSpec Rule, DefinitionSite? Site)>> about in _conditional)
        {
            foreach (MemberSpec member in members)
            {
                if (member.Name == about.Key)
                {
                    about.Value.AddRange(member.Rules.Where(static rule => !rule.IsElement).Select(static rule => (rule, (DefinitionSite?)null)));
                }
            }

            ConditionChecks.CheckContradictions(about.Key, about.Value, scope, report);
        }
    }

    private void ReadCustom(AttributeData attribute, INamedTypeSymbol attributeType)
    {
        if (AttributeCode.Create(attribute, compilation) is not { } creation)
        {
            if (attribute.AttributeConstructor is not null)
            {
                report?.Invoke(Descriptors.AttributeNotSupported, new DefinitionSite(type, attribute), RuleReader.ShortName(attributeType), type.Name);
            }
        }
        else
        {
            _rules.Add(new TypeRuleSpec(
                New(RuleKinds.Custom) with { Attribute = new AttributeSpec(attributeType.SourceName(), creation, CustomAttributes.NeedsContext(attributeType), type.Name) },
                default));
        }
    }

    private RuleExpression? Parse(AttributeData attribute, string text, int argument)
    {
        RuleExpression? condition = RuleParser.ParseCondition(text, scope, out List<RuleError> errors);
        foreach (RuleError error in errors)
        {
            report?.Invoke(error.Descriptor, new DefinitionSite(type, attribute, error.Span, argument), error.Argument);
        }

        if (condition is not null && report is not null)
        {
            ConditionChecks.CheckConstant(condition, scope, report, new DefinitionSite(type, attribute, new TextSpan(0, text.Length), argument));
        }

        return condition;
    }

    private static RuleSpec New(string kind) => new() { Kind = kind, Id = RuleKinds.IdOf(kind) };
}
