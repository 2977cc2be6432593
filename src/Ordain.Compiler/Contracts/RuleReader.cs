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
    private readonly RuleScope _scope;
    private readonly string? _source;
    private readonly DefinitionReporter? _report;
    private readonly List<RuleSpec> _rules = [];

    private RuleReader(IPropertySymbol member, ValueSpec value, RuleScope scope, string? source, DefinitionReporter? report)
    {
        _member = member;
        _value = value;
        _scope = scope;
        _source = MemberFacts.SourceOf(member) ?? source;
        _report = report;
    }

    public static EquatableArray<RuleSpec> Read(IPropertySymbol member, ValueSpec value, RuleScope scope, string? source, DefinitionReporter? report)
    {
        var reader = new RuleReader(member, value, scope, source, report);
        foreach (AttributeData attribute in member.GetAttributes())
        {
            reader.ReadAttribute(attribute);
        }

        reader.AddImplied();
        return reader._rules.ToEquatableArray();
    }

    private bool IsNumber => _value.Kind is ValueKind.Integer or ValueKind.Decimal or ValueKind.Floating or ValueKind.Money;

    private bool IsText => _value.Kind == ValueKind.Text;

    private bool IsCounted => _value.Kind == ValueKind.Dictionary || (_value.Kind == ValueKind.Collection && _value.Shape != CollectionShape.Enumerable);

    private void ReadAttribute(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type)
        {
            return;
        }

        switch (type.FullName())
        {
            case OrdainNames.Required:
                if (_value.CanBeNull)
                {
                    Add(RuleKinds.Required, allowsEmpty: attribute.Named("AllowEmptyStrings") is true);
                }

                break;
            case OrdainNames.RequiredWhen when Applies(attribute, _value.CanBeNull):
                AddConditional(RuleKinds.RequiredWhen, attribute);
                break;
            case OrdainNames.ForbiddenWhen when Applies(attribute, _value.CanBeNull):
                AddConditional(RuleKinds.ForbiddenWhen, attribute);
                break;
            case OrdainNames.StringLength when Applies(attribute, IsText):
                AddLength(attribute.Named("MinimumLength") as int? ?? 0, attribute.Positional(0));
                break;
            case OrdainNames.MinLength when Applies(attribute, IsText || IsCounted):
                AddLength(attribute.Positional(0), int.MaxValue);
                break;
            case OrdainNames.MaxLength when Applies(attribute, IsText || IsCounted):
                AddLength(0, attribute.ConstructorArguments.Length == 0 ? int.MaxValue : attribute.Positional(0));
                break;
            case OrdainNames.Length when Applies(attribute, IsText || IsCounted):
                AddLength(attribute.Positional(0), attribute.Positional(1));
                break;
            case OrdainNames.Range when Applies(attribute, IsNumber && _value.Kind != ValueKind.Money):
                AddRange(attribute);
                break;
            case OrdainNames.RegularExpression when Applies(attribute, IsText):
                if (attribute.Positional(0) is string pattern)
                {
                    AddPattern(attribute, pattern);
                }

                break;
            case OrdainNames.EmailAddress when Applies(attribute, IsText):
                Add(RuleKinds.Email);
                break;
            case OrdainNames.Url when Applies(attribute, IsText):
                Add(RuleKinds.Url);
                break;
            case OrdainNames.Phone when Applies(attribute, IsText):
                Add(RuleKinds.Phone);
                break;
            case OrdainNames.CurrencyCode when Applies(attribute, IsText || _value.Kind == ValueKind.Money):
                Add(RuleKinds.Currency, arguments: CurrenciesOf(attribute));
                break;
            case OrdainNames.CountryCode when Applies(attribute, IsText):
                Add(RuleKinds.Country);
                break;
            case OrdainNames.Locale when Applies(attribute, IsText):
                Add(RuleKinds.Locale);
                break;
            case OrdainNames.Positive when Applies(attribute, IsNumber):
                Add(RuleKinds.Positive);
                break;
            case OrdainNames.NonNegative when Applies(attribute, IsNumber):
                Add(RuleKinds.NonNegative);
                break;
            case OrdainNames.MoneyFormat when Applies(attribute, _value.Kind is ValueKind.Decimal or ValueKind.Money):
                Add(RuleKinds.Scale, arguments: [Literals.Int32(attribute.Named("Decimals") as int? ?? 2)]);
                break;
            case var name when !IsHandled(name) && IsValidation(type):
                _report?.Invoke(Descriptors.AttributeNotSupported, new DefinitionSite(_member, attribute), ShortName(type), _member.Name);
                break;
        }
    }

    private static bool IsHandled(string name) => name is OrdainNames.StringLength or OrdainNames.MinLength or OrdainNames.MaxLength
        or OrdainNames.Length or OrdainNames.Range or OrdainNames.RegularExpression or OrdainNames.EmailAddress or OrdainNames.Url or OrdainNames.Phone;

    private static bool IsValidation(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (current.FullName() == OrdainNames.ValidationAttribute)
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

    private static string ShortName(INamedTypeSymbol type) =>
        type.Name.EndsWith("Attribute", StringComparison.Ordinal) ? type.Name.Substring(0, type.Name.Length - "Attribute".Length) : type.Name;

    private string DescribeValue() => _value.CanBeNull || _value.Kind is ValueKind.Object or ValueKind.Contract
        ? _member.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)
        : $"{_member.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)} and never null";

    private void AddImplied()
    {
        AddImplied(_value, isElement: false);
        if (_value is { Kind: ValueKind.Collection, Element: { } element })
        {
            if (element is { CanBeNull: true, AllowsNull: false })
            {
                Add(RuleKinds.Required, isElement: true);
            }

            AddImplied(element, isElement: true);
        }
    }

    private void AddImplied(ValueSpec value, bool isElement)
    {
        switch (value.Kind)
        {
            case ValueKind.Enum when value.Enum is { IsFlags: false, Members.Count: > 0 }:
                Add(RuleKinds.Enum, NamesOf(value.Enum), isElement: isElement);
                break;
            case ValueKind.OpenEnum:
                Add(RuleKinds.Enum, isElement: isElement);
                break;
            case ValueKind.Money when isElement || !Has(RuleKinds.Currency):
                Add(RuleKinds.Currency, isElement: isElement);
                break;
            case ValueKind.Json or ValueKind.Floating:
                Add(RuleKinds.Representable, isElement: isElement);
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

    private void Add(string kind, List<string>? arguments = null, bool allowsEmpty = false, bool isElement = false) => _rules.Add(new RuleSpec
    {
        Kind = kind,
        Id = RuleKinds.IdOf(kind),
        Arguments = (arguments ?? []).ToEquatableArray(),
        AllowsEmpty = allowsEmpty,
        IsElement = isElement,
        Source = _source,
    });
}
