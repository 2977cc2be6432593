namespace Ordain.Compiler.Contracts;

/// <summary>The members of <c>Ordain.RuleKind</c>.</summary>
internal static class RuleKinds
{
    public const string Required = "Required";
    public const string RequiredWhen = "RequiredWhen";
    public const string ForbiddenWhen = "ForbiddenWhen";
    public const string Length = "Length";
    public const string Range = "Range";
    public const string Positive = "Positive";
    public const string NonNegative = "NonNegative";
    public const string Scale = "Scale";
    public const string MinorUnits = "MinorUnits";
    public const string Pattern = "Pattern";
    public const string Email = "Email";
    public const string Url = "Url";
    public const string Phone = "Phone";
    public const string Currency = "Currency";
    public const string Country = "Country";
    public const string Locale = "Locale";
    public const string Enum = "Enum";
    public const string Representable = "Representable";
    public const string Depth = "Depth";
    public const string Invariant = "Invariant";
    public const string Recommended = "Recommended";
    public const string Unique = "Unique";
    public const string CreditCard = "CreditCard";
    public const string Base64 = "Base64";
    public const string AllowedValues = "AllowedValues";
    public const string DeniedValues = "DeniedValues";
    public const string Compare = "Compare";
    public const string Custom = "Custom";

    /// <summary>The id of a rule of this kind: <c>RequiredWhen</c> is <c>required-when</c>.</summary>
    public static string IdOf(string kind) => kind switch
    {
        RequiredWhen => "required-when",
        ForbiddenWhen => "forbidden-when",
        NonNegative => "non-negative",
        MinorUnits => "minor-units",
        CreditCard => "credit-card",
        AllowedValues => "allowed-values",
        DeniedValues => "denied-values",
        _ => kind.ToLowerInvariant(),
    };
}
