using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

internal sealed partial class RuleReader
{
    private void AddConditional(string kind, AttributeData attribute)
    {
        if (attribute.Positional(0) is not string text)
        {
            return;
        }

        RuleExpression? condition = RuleParser.ParseCondition(text, _scope, out List<RuleError> errors);
        ReportAll(errors, attribute);
        if (condition is null)
        {
            return;
        }

        _rules.Add(new RuleSpec
        {
            Kind = kind,
            Id = RuleKinds.IdOf(kind),
            Condition = condition,
            ConditionSource = text,
            Source = attribute.Named("Source") as string ?? _source,
        });
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

    private void AddLength(object? minimum, object? maximum)
    {
        if (minimum is int min && maximum is int max)
        {
            // MaxLength(-1) is DataAnnotations' way to say "no maximum".
            Add(RuleKinds.Length, [Literals.Int32(min), max is -1 or int.MaxValue ? "int.MaxValue" : Literals.Int32(max)]);
        }
    }

    /// <summary>Arguments: minimum and maximum as literals that compare with the member, then whether each is excluded.</summary>
    private void AddRange(AttributeData attribute)
    {
        bool byType = attribute.ConstructorArguments.Length == 3;
        string? minimum = Limit(attribute.Positional(byType ? 1 : 0));
        string? maximum = Limit(attribute.Positional(byType ? 2 : 1));
        if (minimum is null || maximum is null)
        {
            return;
        }

        _rules.Add(new RuleSpec
        {
            Kind = RuleKinds.Range,
            Id = RuleKinds.IdOf(RuleKinds.Range),
            Arguments = new EquatableArray<string>([minimum, maximum]),
            ExcludesMinimum = attribute.Named("MinimumIsExclusive") is true,
            ExcludesMaximum = attribute.Named("MaximumIsExclusive") is true,
            Source = _source,
        });
    }

    private string? Limit(object? limit)
    {
        if (_value.Kind == ValueKind.Floating)
        {
            return limit switch
            {
                string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double parsed) => Literal(parsed),
                int number => Literal(number),
                double number when !double.IsNaN(number) => Literal(number),
                _ => null,
            };
        }

        return limit switch
        {
            string text when decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal parsed) => Literals.Decimal(parsed),
            int number => Literals.Decimal(number),

            // [Range(0, double.MaxValue)] is the usual way to say "no maximum".
            double number when number >= (double)decimal.MaxValue => "decimal.MaxValue",
            double number when number <= (double)decimal.MinValue => "decimal.MinValue",
            double number when !double.IsNaN(number) => Literals.Decimal((decimal)number),
            _ => null,
        };
    }

    private static string Literal(double value) => value switch
    {
        double.PositiveInfinity or >= double.MaxValue => "double.MaxValue",
        double.NegativeInfinity or <= double.MinValue => "double.MinValue",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "d",
    };

    private void AddPattern(AttributeData attribute, string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            Add(RuleKinds.Pattern, [Literals.String(pattern)]);
        }
        catch (ArgumentException exception)
        {
            _report?.Invoke(Descriptors.InvalidPattern, new DefinitionSite(_member, attribute), exception.Message);
        }
    }

    private static List<string> CurrenciesOf(AttributeData attribute)
    {
        var codes = new List<string>();
        if (attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            foreach (TypedConstant code in array.Values)
            {
                if (code.Value is string text)
                {
                    codes.Add(Literals.String(text));
                }
            }
        }

        return codes;
    }
}
