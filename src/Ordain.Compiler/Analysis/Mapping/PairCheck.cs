using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>What a model lacks for one contract.</summary>
internal sealed class PairCheck(PlanDraft draft, AttributeData attribute, MappingReport report, Compilation compilation)
{
    public void Check()
    {
        var missing = new List<PayloadField>();
        var conditional = new List<PayloadField>();
        var unconverted = new UnconvertedSources(draft, report);
        foreach (PayloadField field in PayloadField.Of(draft))
        {
            if (!field.HasSource)
            {
                if (field.Member.Unconverted is { } match)
                {
                    unconverted.Add(field, match);
                }
                else if (field.IsRequired)
                {
                    missing.Add(field);
                }
                else if (field.Conditions.Count > 0)
                {
                    conditional.Add(field);
                }

                continue;
            }

            if (field is { IsRequired: true, Member: { IsNullable: true, Matches.Count: > 0 } })
            {
                ModelMatch last = field.Member.Matches[field.Member.Matches.Count - 1];
                report.AddNullable((ModelPaths.FirstNullable(last) ?? last.Last).Property, $"{Provider} requires {field.JsonPath}");
            }

            if (field.Member.Matches.Count > 0)
            {
                CheckWidth(field, field.Member.Matches[0]);
                CheckDefault(field.Member.Matches[0].Last.Property);
                if (field.Member.Ambiguous is { } other)
                {
                    report.Add(Descriptors.AmbiguousSource, other.Last.Property, field.Member.Matches[0].Path, other.Path, Provider, field.JsonPath);
                }
            }
        }

        unconverted.Report();
        Add(Descriptors.FieldWithoutSource, missing, Prose.List(missing.ConvertAll(static field => field.JsonPath)));

        // Conditions have words like "and" in them.
        Add(Descriptors.ConditionalFieldWithoutSource, conditional, string.Join("; ", conditional.GroupBy(ConditionOf, static field => field.JsonPath).Select(static fields => $"{Prose.List([.. fields])} when {fields.Key}")));
    }

    private string Provider => draft.Contract.Provider;

    private static string ConditionOf(PayloadField field) => string.Join(" or when ", field.Conditions.Select(static rule => RuleProse.Describe(rule.Condition!)));

    /// <summary>One diagnostic for a model and a contract, however much is missing.</summary>
    private void Add(DiagnosticDescriptor descriptor, List<PayloadField> fields, string needs)
    {
        if (fields.Count == 0)
        {
            return;
        }

        Terms terms = ContractSymbols.Of(compilation).Terms;
        var suggestions = new List<string>();
        foreach (PayloadField field in fields)
        {
            if (FieldSuggestion.For(field, terms) is { } suggestion)
            {
                string text = suggestion + (FieldCandidates.Of(draft, field, suggestion, compilation).Find(member => !terms.Knows(member.Name)) is { } likely ? $" (or is it '{likely.Name}'?)" : "");
                if (!suggestions.Contains(text))
                {
                    suggestions.Add(text);
                }
            }
        }

        report.Add(
            descriptor,
            attribute,
            Provider,
            needs,
            draft.Model.Name,
            fields.Count == 1 ? "it" : "them",
            Prose.List(suggestions));
    }

    /// <summary>Limits that the model declares and that are wider than the contract's. What declares none is no promise.</summary>
    private void CheckWidth(PayloadField field, ModelMatch match)
    {
        IPropertySymbol property = match.Last.Property;
        foreach (RuleSpec rule in field.Member.Spec.Rules)
        {
            if (rule is { Kind: RuleKinds.Length, IsElement: false } && rule.Arguments.Count == 2 && int.TryParse(rule.Arguments[1], out int most)
                && LongestOf(property) is { } longest && longest > most)
            {
                report.Add(Descriptors.WiderSource, property, property.Name, Count(longest, field), Provider, Count(most, field), field.JsonPath);
            }
            else if (rule is { Kind: RuleKinds.Range, Range.Type.Length: 0, IsElement: false } && rule.Arguments.Count == 2
                && property.FindAttribute(OrdainNames.Range) is { } range && Number(range.Positional(0)) is { } low && Number(range.Positional(1)) is { } high
                && Number(rule.Arguments[0]) is { } minimum && Number(rule.Arguments[1]) is { } maximum && (low < minimum || high > maximum))
            {
                report.Add(Descriptors.WiderSource, property, property.Name, Between(low, high), Provider, Between(minimum, maximum), field.JsonPath);
            }
        }
    }

    private void CheckDefault(IPropertySymbol property)
    {
        if (ModelDefaults.FindForeign(property, compilation) is { } foreign)
        {
            report.Add(Descriptors.UnknownField, foreign.Attribute, foreign.Problem);
        }
    }

    private static string Count(int count, PayloadField field) => $"{Literals.Int32(count)} {(field.Member.Spec.Value.Kind == ValueKind.Text ? "characters" : "elements")}";

    private static string Between(decimal low, decimal high) => FormattableString.Invariant($"{low} to {high}");

    private static int? LongestOf(IPropertySymbol property) =>
        (property.FindAttribute(OrdainNames.StringLength) ?? property.FindAttribute(OrdainNames.MaxLength))?.Positional(0) as int?
        ?? property.FindAttribute(OrdainNames.Length)?.Positional(1) as int?;

    private static decimal? Number(object? value) => value switch
    {
        int number => number,
        double number when Math.Abs(number) < 1e27 => (decimal)number,
        string text when decimal.TryParse(text.TrimEnd('m', 'd', 'f', 'L'), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out decimal number) => number,
        _ => null,
    };
}
