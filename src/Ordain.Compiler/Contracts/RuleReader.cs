using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

/// <summary>The rules of one member: what its attributes say, and what its type implies.</summary>
internal sealed partial class RuleReader
{
    private readonly IPropertySymbol _member;
    private readonly ValueSpec _value;
    private readonly MoneySpec? _money;
    private readonly NumberForm _numbers;
    private readonly RuleScope _scope;
    private readonly Compilation _compilation;
    private readonly string? _source;
    private readonly DefinitionReporter? _report;
    private readonly List<RuleSpec> _rules = [];
    private readonly List<(RuleSpec Rule, DefinitionSite? Site)> _conditional = [];

    private RuleReader(IPropertySymbol member, ValueSpec value, MoneySpec? money, NumberForm numbers, RuleScope scope, Compilation compilation, string? source, DefinitionReporter? report)
    {
        _member = member;
        _value = value;
        _money = money;
        _numbers = numbers;
        _scope = scope;
        _compilation = compilation;
        _source = MemberFacts.SourceOf(member) ?? source;
        _report = report;
    }

    public static EquatableArray<RuleSpec> Read(IPropertySymbol member, ValueSpec value, MoneySpec? money, NumberForm numbers, RuleScope scope, Compilation compilation, string? source, DefinitionReporter? report)
    {
        var reader = new RuleReader(member, value, money, numbers, scope, compilation, source, report);
        int own = member.GetAttributes().Length;
        foreach (AttributeData attribute in member.AttributesWithInherited())
        {
            if (attribute.AttributeClass is { } type && !(own-- > 0 && reader.ReadOwn(attribute, type.FullName())) && IsValidation(type))
            {
                reader.ReadStandard(attribute, type);
            }
        }

        if (report is not null)
        {
            ConditionChecks.CheckContradictions(member.Name, reader._conditional, scope, report);
        }

        reader.AddImplied();
        return reader._rules.ToEquatableArray();
    }

    private bool IsNumber => _value.Kind is ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating or ValueKind.Money;

    private bool IsText => _value.Kind == ValueKind.Text;

    private bool IsCounted => _value.Kind == ValueKind.Dictionary || _value is { Kind: ValueKind.Bytes, CanBeNull: true, IsNullableValue: false } || (_value.Kind == ValueKind.Collection && _value.Shape != CollectionShape.Enumerable);

    /// <summary>Reads an attribute of Ordain.</summary>
    private bool ReadOwn(AttributeData attribute, string name)
    {
        switch (name)
        {
            case OrdainNames.RequiredWhen:
                AddConditional(RuleKinds.RequiredWhen, attribute, Applies(attribute, _value.CanBeNull));
                return true;
            case OrdainNames.ForbiddenWhen:
                AddConditional(RuleKinds.ForbiddenWhen, attribute, Applies(attribute, _value.CanBeNull));
                return true;
            case OrdainNames.Recommended:
                AddConditional(RuleKinds.Recommended, attribute, Applies(attribute, _value.CanBeNull));
                return true;
            case OrdainNames.Unique:
                if (Applies(attribute, _value.Kind == ValueKind.Collection))
                {
                    AddUnique(attribute);
                }

                return true;
            case OrdainNames.CurrencyCode:
                return AddIf(Applies(attribute, IsText || _value.Kind == ValueKind.Money), RuleKinds.Currency, CurrenciesOf(attribute));
            case OrdainNames.CountryCode:
                return AddIf(Applies(attribute, IsText), RuleKinds.Country);
            case OrdainNames.Locale:
                return AddIf(Applies(attribute, IsText), RuleKinds.Locale);
            case OrdainNames.Positive:
                return AddIf(Applies(attribute, IsNumber), RuleKinds.Positive);
            case OrdainNames.NonNegative:
                return AddIf(Applies(attribute, IsNumber), RuleKinds.NonNegative);
            case OrdainNames.MoneyFormat:
                AddMoneyFormat(attribute);
                return true;
            case OrdainNames.OmitWhenEmpty:
                Applies(attribute, EmptinessReader.CanBeEmpty(_member.Type, _value));
                return true;
            case OrdainNames.JsonNumberHandling:
                Applies(attribute, MemberFacts.HoldsNumbers(_value));
                return true;
            case OrdainNames.UnixSeconds or OrdainNames.Iso8601Utc:
                Applies(attribute, WireFormatReader.IsTime(_value.Innermost));
                return true;
            default:
                return false;
        }
    }

    private bool AddIf(bool applies, string kind, List<string>? arguments = null)
    {
        if (applies)
        {
            Add(kind, arguments);
        }

        return true;
    }

    public static bool IsValidation(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.IsNamed(OrdainNames.ValidationAttribute))
            {
                return true;
            }
        }

        return false;
    }

    private bool Applies(AttributeData attribute, bool condition)
    {
        if (!condition)
        {
            _report?.Invoke(Descriptors.AttributeNotApplicable, new DefinitionSite(_member, attribute), ShortName(attribute.AttributeClass!), _member.Name, DescribeValue());
        }

        return condition;
    }

    internal static string ShortName(INamedTypeSymbol type) =>
        type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - "Attribute".Length) : type.Name;

    private string DescribeValue() => _value.CanBeNull || _value.Kind is ValueKind.Object or ValueKind.Contract
        ? _member.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
        : $"{_member.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} and never null";

    private void AddImplied()
    {
        int level = 0;
        for (ValueSpec? value = _value; value is not null; value = value.Element, level++)
        {
            AddImplied(value, level);
        }

        // What the entries of the payload's own object are called must be unlike its members.
        if (_member.HasAttribute(OrdainNames.JsonExtensionData))
        {
            Add(RuleKinds.Unique, level: 1);
        }
    }

    private void AddImplied(ValueSpec value, int level)
    {
        if (level > 0 && value is { CanBeAbsent: true, AllowsNull: false })
        {
            Add(RuleKinds.Required, level: level);
        }

        switch (value.Kind)
        {
            case ValueKind.Enum when value.Enum is { IsFlags: false, Members.Count: > 0 }:
                Add(RuleKinds.Enum, NamesOf(value.Enum), level);
                break;
            case ValueKind.OpenEnum:
                Add(RuleKinds.Enum, level: level);
                break;
            case ValueKind.Money when level > 0 || !Has(RuleKinds.Currency):
                Add(RuleKinds.Currency, level: level);
                break;
            case ValueKind.Floating when level < 2 && _numbers.HasFlag(NumberForm.NamedFloats):
                break;
            case ValueKind.Floating or ValueKind.Free:
            case ValueKind.Json when !value.CanBeNull || value.IsNullableValue:
                Add(RuleKinds.Representable, level: level);
                break;
        }
    }

    private bool Has(string kind)
    {
        foreach (RuleSpec rule in _rules)
        {
            if (rule.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> NamesOf(EnumSpec spec)
    {
        var names = new List<string>(spec.Members.Count);
        foreach (EnumMemberSpec member in spec.Members)
        {
            names.Add(Literals.String(spec.IsText ? member.WireName : member.Name));
        }

        return names;
    }

    private void Add(string kind, List<string>? arguments = null, int level = 0) => Add(New(kind, arguments) with { Level = level });

    private void Add(RuleSpec rule) => _rules.Add(rule);

    private RuleSpec New(string kind, List<string>? arguments = null) => new()
    {
        Kind = kind,
        Id = RuleKinds.IdOf(kind),
        Arguments = (arguments ?? []).ToEquatableArray(),
        Source = _source,
    };
}
