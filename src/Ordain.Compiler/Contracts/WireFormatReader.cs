using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Contracts;

/// <summary>The attributes that say how amounts and times are written.</summary>
internal static class WireFormatReader
{
    private const int DefaultDecimals = 2;
    private const int MaxDecimals = 28;

    /// <summary>How the amount of a member is written, or the amounts of its elements; null when there are none.</summary>
    public static MoneySpec? MoneyOf(IPropertySymbol member, ValueSpec value, DefinitionReporter? report)
    {
        MoneySpec? unsaid = value.Kind == ValueKind.Money ? MoneySpec.Unsaid : null;
        ValueKind kind = value.Innermost.Kind;
        if (kind is not (ValueKind.Decimal or ValueKind.Money) || member.FindAttribute(OrdainNames.MoneyFormat) is not { } attribute)
        {
            return unsaid;
        }

        MoneyForm form = attribute.Positional(0) is int number and >= (int)MoneyForm.Number and <= (int)MoneyForm.MinorUnits ? (MoneyForm)number : MoneyForm.Number;
        string? currency = attribute.Named("Currency") as string;
        string? currencyMember = attribute.Named("CurrencyMember") as string;
        bool isOfCurrency = form == MoneyForm.MinorUnits || (attribute.Named("Decimals") is { } said ? said is -1 : currency is not null || currencyMember is not null);
        int decimals = attribute.Named("Decimals") as int? ?? DefaultDecimals;
        string? problem = kind == ValueKind.Money && (currency is not null || currencyMember is not null) ? "a Money has its own currency"
            : currency is not null && currencyMember is not null ? "Currency and CurrencyMember are both set"
            : currency is not null && !IsoCurrencies.Contains(currency) ? $"'{currency}' is no currency of ISO 4217 that has a minor unit"
            : value.IsContainer && currencyMember is not null ? "the amounts of a collection have one Currency, or each its own in a Money"
            : isOfCurrency && kind != ValueKind.Money && currency is null && currencyMember is null ? "the currency is not known; set Currency or CurrencyMember"
            : !isOfCurrency && decimals is < 0 or > MaxDecimals ? $"Decimals is 0 to {MaxDecimals}, or OfCurrency"
            : null;
        if (problem is not null)
        {
            Report(report, member, problem);
            return unsaid ?? new MoneySpec(MoneyForm.Number, DefaultDecimals);
        }

        return new MoneySpec(form, isOfCurrency ? IsoCurrencies.DecimalsOf(currency) : decimals, isOfCurrency ? currencyMember : null);
    }

    /// <summary>Takes the currency from members that exist and hold one, of the others only reports.</summary>
    public static void CheckCurrencyMembers(INamedTypeSymbol type, List<MemberSpec> members, DefinitionReporter? report)
    {
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Money?.CurrencyMember is not { } name)
            {
                continue;
            }

            MemberSpec? currency = members.Find(member => member.Name == name);
            string? problem = currency?.Value switch
            {
                null => $"'{type.Name}' has no member '{name}' that could hold the currency",
                { Kind: ValueKind.Text or ValueKind.OpenEnum } or { Kind: ValueKind.Enum, Enum.IsText: true } => null,
                _ => $"'{name}' is no text, and a currency is one",
            };
            if (problem is not null)
            {
                Report(report, type.PayloadProperties().Find(property => property.Name == members[i].Name), problem);
                members[i] = members[i] with { Money = new MoneySpec(MoneyForm.Number, DefaultDecimals), Rules = WithoutMinorUnits(members[i].Rules) };
            }
        }
    }

    /// <summary>How the time of a member is written, or the times of its elements.</summary>
    public static TimeForm TimeOf(IPropertySymbol member, ValueSpec value) => !IsTime(value.Innermost) ? TimeForm.AsItIs
        : member.HasAttribute(OrdainNames.UnixSeconds) ? TimeForm.UnixSeconds
        : member.HasAttribute(OrdainNames.Iso8601Utc) ? TimeForm.Utc
        : TimeForm.AsItIs;

    public static bool IsTime(ValueSpec value) => value is { Kind: ValueKind.Scalar, TypeName: "global::System.DateTime" or "global::System.DateTimeOffset" };

    private static EquatableArray<RuleSpec> WithoutMinorUnits(EquatableArray<RuleSpec> rules)
    {
        var others = new List<RuleSpec>(rules);
        others.RemoveAll(static rule => rule.Kind == RuleKinds.MinorUnits);
        return others.ToEquatableArray();
    }

    private static void Report(DefinitionReporter? report, IPropertySymbol? member, string problem)
    {
        if (member is not null)
        {
            report?.Invoke(Descriptors.AmountNotWritable, new DefinitionSite(member, member.FindAttribute(OrdainNames.MoneyFormat)), member.Name, problem);
        }
    }
}
