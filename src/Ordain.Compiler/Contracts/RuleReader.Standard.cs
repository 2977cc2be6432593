using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

/// <summary>
/// The attributes of System.ComponentModel.DataAnnotations, with exactly their meaning. Those that have a primitive of their own are
/// checked without allocating; every other one, the user's own among them, is asked through an instance.
/// </summary>
internal sealed partial class RuleReader
{
    private void ReadStandard(AttributeData attribute, INamedTypeSymbol type)
    {
        RuleSpec? rule = type.FullName() switch
        {
            OrdainNames.Required => Required(attribute),
            OrdainNames.StringLength => Applies(attribute, IsText) ? Length(attribute, attribute.Named("MinimumLength") as int? ?? 0, attribute.Positional(0)) : null,
            OrdainNames.MinLength => Applies(attribute, IsText || IsCounted) ? Length(attribute, attribute.Positional(0), int.MaxValue) : null,
            OrdainNames.MaxLength => Applies(attribute, IsText || IsCounted) ? Length(attribute, 0, attribute.ConstructorArguments.Length == 0 ? -1 : attribute.Positional(0)) : null,
            OrdainNames.Length => Applies(attribute, IsText || IsCounted) ? Length(attribute, attribute.Positional(0), attribute.Positional(1)) : null,
            OrdainNames.Range => Applies(attribute, _value.Kind is ValueKind.Text or ValueKind.Scalar || (IsNumber && _value.Kind != ValueKind.Money)) ? Range(attribute) : null,
            OrdainNames.RegularExpression => IsText ? Pattern(attribute) : Instance(attribute, type),
            OrdainNames.EmailAddress => Applies(attribute, IsText) ? New(RuleKinds.Email) : null,
            OrdainNames.Url => _value.TypeName == "global::System.Uri" ? Instance(attribute, type) : Applies(attribute, IsText) ? New(RuleKinds.Url) : null,
            OrdainNames.Phone => Applies(attribute, IsText) ? New(RuleKinds.Phone) : null,
            OrdainNames.CreditCard => Applies(attribute, IsText) ? New(RuleKinds.CreditCard) : null,
            OrdainNames.Base64String => Applies(attribute, IsText) ? New(RuleKinds.Base64) : null,
            OrdainNames.AllowedValues => Values(RuleKinds.AllowedValues, attribute),
            OrdainNames.DeniedValues => Values(RuleKinds.DeniedValues, attribute),
            OrdainNames.Compare => Compare(attribute, type),

            // A hint for user interfaces; it accepts everything.
            OrdainNames.DataType => null,
            _ => Instance(attribute, type),
        };
        if (rule is not null)
        {
            Add(rule with { MessageCode = rule.Attribute is null ? MessageCodeOf(attribute, rule) : null });
            if (rule.Kind == RuleKinds.Required)
            {
                _conditional.Add((rule, new DefinitionSite(_member, attribute)));
            }
        }
    }

    private RuleSpec? Required(AttributeData attribute) =>
        _value.CanBeNull ? New(RuleKinds.Required) with { AllowsEmpty = attribute.Named("AllowEmptyStrings") is true } : null;

    private RuleSpec? Length(AttributeData attribute, object? minimum, object? maximum)
    {
        if (minimum is not int min || maximum is not int max)
        {
            return null;
        }

        // MaxLength(-1) is DataAnnotations' way to say "no maximum".
        bool isUnbounded = max is -1 or int.MaxValue;
        if (min < 0 || (!isUnbounded && (max < 0 || min > max)))
        {
            _report?.Invoke(Descriptors.ReversedLimits, new DefinitionSite(_member, attribute), ShortName(attribute.AttributeClass!), Literals.Int32(min), Literals.Int32(max));
            return null;
        }

        return New(RuleKinds.Length, [Literals.Int32(min), isUnbounded ? "int.MaxValue" : Literals.Int32(max)]);
    }

    private RuleSpec? Pattern(AttributeData attribute)
    {
        if (attribute.Positional(0) is not string pattern)
        {
            return null;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.None, TimeSpan.FromSeconds(1));
            int timeout = attribute.Named("MatchTimeoutInMilliseconds") as int? ?? 2000;
            return New(RuleKinds.Pattern, [Literals.String(pattern)]) with { Pattern = pattern, Timeout = timeout };
        }
        catch (ArgumentException exception)
        {
            _report?.Invoke(Descriptors.InvalidPattern, new DefinitionSite(_member, attribute), exception.Message);
            return null;
        }
    }

    private RuleSpec? Values(string kind, AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length != 1 || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array, IsNull: false } array)
        {
            return null;
        }

        ITypeSymbol type = _member.Type.WithoutNullable();
        var values = new List<string>(array.Values.Length);
        bool isConstant = _value.Kind is ValueKind.Text or ValueKind.Integer or ValueKind.Boolean or ValueKind.Enum || type.SpecialType == SpecialType.System_Char;
        foreach (TypedConstant value in isConstant ? array.Values : [])
        {
            // A value of another type is none that the member can have: not even 5L of an int.
            string? text = value.IsNull ? (_value.CanBeNull ? "null" : null)
                : SymbolEqualityComparer.Default.Equals(value.Type, type) ? AttributeCode.Constant(value)
                : null;
            if (text is not null && !values.Contains(text))
            {
                values.Add(text);
            }
        }

        return values.Count > 0 ? New(kind, values) : Instance(attribute, attribute.AttributeClass!);
    }

    private RuleSpec? Compare(AttributeData attribute, INamedTypeSymbol type)
    {
        if (attribute.Positional(0) is not string other)
        {
            return null;
        }

        if (RuleScope.FindMember(_member.ContainingType, other) is not IPropertySymbol property || !_scope.CanRead(property))
        {
            _report?.Invoke(Descriptors.RuleUnknownMember, new DefinitionSite(_member, attribute), $"{_member.ContainingType.Name} has no member '{other}'");
            return null;
        }

        return SymbolEqualityComparer.Default.Equals(property.Type, _member.Type) ? New(RuleKinds.Compare, [Literals.String(other)]) : Instance(attribute, type);
    }

    /// <summary>A rule that an instance of the attribute decides.</summary>
    private RuleSpec? Instance(AttributeData attribute, INamedTypeSymbol type)
    {
        if (AttributeCode.Create(attribute, _compilation) is not { } creation)
        {
            if (attribute.AttributeConstructor is not null)
            {
                _report?.Invoke(Descriptors.AttributeNotSupported, new DefinitionSite(_member, attribute), ShortName(type), _member.Name);
            }

            return null;
        }

        return New(RuleKinds.Custom) with { Attribute = new AttributeSpec(type.SourceName(), creation, CustomAttributes.NeedsContext(type), MemberFacts.DisplayNameOf(_member)) };
    }

    /// <summary>The message that the attribute's <c>ErrorMessage</c>, or the resource that it names, gives.</summary>
    private string? MessageCodeOf(AttributeData attribute, RuleSpec rule)
    {
        string? format = attribute.Named("ErrorMessage") is string text
            ? Literals.String(text)
            : attribute.Named("ErrorMessageResourceName") is string name && attribute.Named("ErrorMessageResourceType") is INamedTypeSymbol resources
                && IsReadable(resources, name)
                ? $"{resources.SourceName()}.{name}"
                : null;
        if (format is null)
        {
            return null;
        }

        string arguments = rule.Kind switch
        {
            // As FormatErrorMessage of each attribute has them: StringLength gives the maximum first.
            RuleKinds.Length when attribute.AttributeClass!.Name == "StringLengthAttribute" => $", {rule.Arguments[1]}, {rule.Arguments[0]}",
            RuleKinds.Length when attribute.AttributeClass!.Name == "MinLengthAttribute" => $", {rule.Arguments[0]}",
            RuleKinds.Length when attribute.AttributeClass!.Name == "MaxLengthAttribute" => $", {rule.Arguments[1]}",
            RuleKinds.Length => $", {rule.Arguments[0]}, {rule.Arguments[1]}",
            RuleKinds.Compare when RuleScope.FindMember(_member.ContainingType, attribute.Positional(0) as string ?? "") is { } other => $", {Literals.String(MemberFacts.DisplayNameOf(other))}",
            RuleKinds.Range or RuleKinds.Pattern or RuleKinds.Compare => string.Concat(((IEnumerable<string>)rule.Arguments).Select(static argument => ", " + argument)),
            _ => "",
        };
        return $"string.Format(global::System.Globalization.CultureInfo.CurrentCulture, {format}, {Literals.String(MemberFacts.DisplayNameOf(_member))}{arguments})";
    }

    /// <summary>Whether generated code can read a resource; where it cannot, DataAnnotations would throw.</summary>
    private bool IsReadable(INamedTypeSymbol resources, string name)
    {
        foreach (ISymbol member in resources.GetMembers(name))
        {
            if (member is IPropertySymbol { IsStatic: true, Type.SpecialType: SpecialType.System_String, GetMethod: { } getter } && _compilation.IsSymbolAccessibleWithin(getter, _compilation.Assembly))
            {
                return true;
            }
        }

        return false;
    }
}
