using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

internal sealed partial class RuleReader
{
    private void AddConditional(string kind, AttributeData attribute, bool applies)
    {
        if (!applies)
        {
            return;
        }

        if (attribute.Positional(0) is not string text)
        {
            if (kind == RuleKinds.Recommended)
            {
                Add(New(kind) with { Source = attribute.Named("Source") as string ?? _source });
            }

            return;
        }

        RuleExpression? condition = RuleParser.ParseCondition(text, _scope, out List<RuleError> errors);
        ReportAll(errors, attribute);
        if (condition is not null)
        {
            RuleSpec rule = New(kind) with { Condition = condition, ConditionSource = text, Source = attribute.Named("Source") as string ?? _source };
            Add(rule);
            var site = new DefinitionSite(_member, attribute, new TextSpan(0, text.Length));
            _conditional.Add((rule, site));
            if (_report is not null)
            {
                ConditionChecks.CheckConstant(condition, _scope, _report, site);
            }
        }
    }

    private void AddMoneyFormat(AttributeData attribute)
    {
        if (!Applies(attribute, _value.Innermost.Kind is ValueKind.Decimal or ValueKind.Money) || _money is null)
        {
            return;
        }

        List<string> decimals = _money.Decimals is { } number ? [Literals.Int32(number)] : [];
        RuleSpec rule = _money.IsCounted ? New(RuleKinds.MinorUnits, decimals) with { CurrencyMember = _money.CurrencyMember } : New(RuleKinds.Scale, decimals);
        Add(rule with { Level = _value.Nesting });
    }

    private void AddUnique(AttributeData attribute)
    {
        string key = attribute.Positional(0) is string member ? "element." + member : "element";
        if (RuleParser.ParseValue($"{_member.Name}.IsUnique(element => {key})", _scope, out List<RuleError> errors) is CollectionCallExpression call)
        {
            Add(New(RuleKinds.Unique) with { Expression = call, Source = attribute.Named("Source") as string ?? _source });
        }

        // The text was made here: its places mean nothing to the author.
        foreach (RuleError error in errors)
        {
            _report?.Invoke(error.Descriptor, new DefinitionSite(_member, attribute), error.Argument);
        }
    }

    public static RuleExpression? ReadDefault(IPropertySymbol member, RuleScope scope, DefinitionReporter? report)
    {
        if (member.FindAttribute(OrdainNames.DefaultsTo) is not { } attribute)
        {
            return null;
        }

        RuleExpression? value = scope.DefaultOf(member);
        if (value is null && report is not null)
        {
            _ = DefaultReader.Read(attribute, member.Type, scope, out List<RuleError> errors);
            foreach (RuleError error in errors)
            {
                report(error.Descriptor, new DefinitionSite(member, attribute, attribute.ConstructorArguments.Length > 0 ? error.Span : null), error.Argument);
            }
        }

        return value;
    }

    private void ReportAll(List<RuleError> errors, AttributeData attribute)
    {
        foreach (RuleError error in errors)
        {
            _report?.Invoke(error.Descriptor, new DefinitionSite(_member, attribute, error.Span), error.Argument);
        }
    }

    private static List<string> CurrenciesOf(AttributeData attribute)
    {
        var codes = new List<string>();
        if (attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            foreach (TypedConstant code in array.Values)
            {
                if (code.Value is string text && !codes.Contains(Literals.String(text)))
                {
                    codes.Add(Literals.String(text));
                }
            }
        }

        return codes;
    }
}
