using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;

namespace Ordain.CodeFixes.Placeholders;

/// <summary>Makes values that compile and that the rules of the contract accept.</summary>
internal sealed partial class PlaceholderFactory(CallSiteModel model, CreationPlace place, CancellationToken cancellation)
{
    /// <summary>A value for a member; null when none can be made.</summary>
    /// <param name="property">The member.</param>
    /// <param name="member">The member as it was read.</param>
    /// <param name="path">The object that is created, and those around it.</param>
    public Placeholder? CreateMember(IPropertySymbol property, MemberSpec member, ObjectPath path) =>
        Create(property.Type, member.Value, member, member.Name, path);

    private Placeholder? Create(ITypeSymbol declared, ValueSpec value, MemberSpec? member, string name, ObjectPath path)
    {
        cancellation.ThrowIfCancellationRequested();
        ITypeSymbol type = declared.WithoutNullable();
        switch (value.Kind)
        {
            case ValueKind.Text:
                string text = PlaceholderText.Of(name, member);
                return new CodePlaceholder(SymbolDisplay.FormatLiteral(text, quote: true)) { Known = RuleValue.Of(RuleConstant.OfText(text)) };
            case ValueKind.Boolean:
                return new CodePlaceholder("false") { Known = RuleValue.Of(false) };
            case ValueKind.Integer:
                decimal integer = PlaceholderNumber.Of(member, step: 1);
                return Number(integer, decimal.Truncate(integer).ToString("0", CultureInfo.InvariantCulture));
            case ValueKind.Decimal:
                decimal amount = PlaceholderNumber.Of(member, PlaceholderNumber.StepOf(member));
                return Number(amount, Literals.Decimal(amount));
            case ValueKind.Floating:
                decimal floating = PlaceholderNumber.Of(member, PlaceholderNumber.StepOf(member));
                return Number(floating, floating.ToString("0.############################", CultureInfo.InvariantCulture) + (type.SpecialType == SpecialType.System_Single ? "f" : "d"));
            case ValueKind.Scalar:
                return Scalar(type);
            case ValueKind.Enum:
                return EnumMember((INamedTypeSymbol)type);
            case ValueKind.OpenEnum:
                return OpenEnumValue((INamedTypeSymbol)type, value, name);
            case ValueKind.Money:
                return Money(type, member);
            case ValueKind.Json:
                return Json(type);
            case ValueKind.Object:
                return CreateObject((INamedTypeSymbol)type, path);
            case ValueKind.Contract:
                return CreateObject((INamedTypeSymbol)type, path.InContract((INamedTypeSymbol)type));
            case ValueKind.Collection:
                return CreateCollection(type, value, member, name, path);
            case ValueKind.Dictionary:
                return CreateDictionary((INamedTypeSymbol)type);
            default:
                return null;
        }
    }

    private static CodePlaceholder Number(decimal number, string code) => new(code) { Known = RuleValue.Of(RuleConstant.OfNumber(number)) };

    private CodePlaceholder? Scalar(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_Char)
        {
            return new CodePlaceholder("'a'");
        }

        string name = place.NameOf(type);
        string? code = type.FullName() switch
        {
            "System.Guid" => name + ".Empty",
            "System.DateTime" or "System.DateTimeOffset" => name + ".UtcNow",
            "System.DateOnly" => $"{name}.FromDateTime(global::System.DateTime.UtcNow)",
            "System.TimeOnly" => name + ".MinValue",
            "System.TimeSpan" => name + ".Zero",
            "System.Uri" => place.NewOf(type) + "(\"https://example.com/\")",
            _ => null,
        };
        return code is null ? null : new CodePlaceholder(code);
    }

    private CodePlaceholder EnumMember(INamedTypeSymbol type)
    {
        IFieldSymbol? chosen = null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && (chosen is null || (CreationPlace.IsObsolete(chosen) && !CreationPlace.IsObsolete(field))))
            {
                chosen = field;
            }
        }

        if (chosen is null)
        {
            return new CodePlaceholder("default");
        }

        return new CodePlaceholder($"{place.NameOf(type)}.{MemberPlaceholder.Escape(chosen.Name)}")
        {
            Known = RuleConstants.ToDecimal(chosen.ConstantValue) is { } number
                ? RuleValue.Of(RuleConstant.OfEnum(type.SourceName() + "." + chosen.Name, number))
                : RuleValue.NotNull,
        };
    }

    private CodePlaceholder OpenEnumValue(INamedTypeSymbol type, ValueSpec value, string name)
    {
        IPropertySymbol? chosen = null;
        string wireName = "";
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: true } property
                && property.FindAttribute(OrdainNames.WireName)?.Positional(0) is string known
                && place.CanSee(property)
                && (chosen is null || (CreationPlace.IsObsolete(chosen) && !CreationPlace.IsObsolete(property))))
            {
                chosen = property;
                wireName = known;
            }
        }

        string code = chosen is null ? "" : $"{place.NameOf(type)}.{MemberPlaceholder.Escape(chosen.Name)}";
        if (chosen is null)
        {
            wireName = PlaceholderText.Of(name, member: null);
            wireName = value.Pattern is { } pattern ? PlaceholderText.Match(pattern, wireName, 1, int.MaxValue) : wireName;
            code = $"{place.NameOf(type)}.From({SymbolDisplay.FormatLiteral(wireName, quote: true)})";
        }

        return new CodePlaceholder(code) { Known = RuleValue.Of(RuleConstant.OfOpenEnum(wireName)) };
    }

    private CodePlaceholder Money(ITypeSymbol type, MemberSpec? member)
    {
        string currency = PlaceholderText.CurrencyOf(RuleArguments.Find(member, RuleKinds.Currency));
        return new CodePlaceholder($"{place.NewOf(type)}({Literals.Decimal(PlaceholderNumber.StepOf(member))}, {SymbolDisplay.FormatLiteral(currency, quote: true)})");
    }

    private CodePlaceholder Json(ITypeSymbol type)
    {
        // JsonElement.Parse came with .NET 10.
        foreach (ISymbol member in type.GetMembers("Parse"))
        {
            if (member is IMethodSymbol { IsStatic: true, DeclaredAccessibility: Accessibility.Public })
            {
                return new CodePlaceholder(place.NameOf(type) + ".Parse(\"{}\")");
            }
        }

        return new CodePlaceholder("global::System.Text.Json.JsonDocument.Parse(\"{}\").RootElement");
    }
}
