namespace Ordain.Compiler.Diagnostics;

/// <summary>All ids. They are never reused.</summary>
internal static class DiagnosticIds
{
    public const string TypeNotPartial = "ORD0001";
    public const string MemberNotWritable = "ORD0002";
    public const string TypeNotSupported = "ORD0003";
    public const string PolymorphismNotWritable = "ORD0004";

    public const string ContractNotReadable = "ORD0010";

    public const string RuleUnknownMember = "ORD1001";
    public const string RuleNotInLanguage = "ORD1002";
    public const string RuleTypeMismatch = "ORD1003";
    public const string AttributeNotApplicable = "ORD1004";
    public const string DuplicateJsonName = "ORD1005";
    public const string AttributeNotSupported = "ORD1006";
    public const string InvalidPattern = "ORD1007";
    public const string DuplicateRuleId = "ORD1008";
    public const string ReversedLimits = "ORD1009";
    public const string ConstantCondition = "ORD1010";
    public const string Contradiction = "ORD1011";
    public const string MixedCurrencies = "ORD1012";

    public const string AmountNotWritable = "ORD1020";

    public const string FieldWithoutSource = "ORD2001";
    public const string ConditionalFieldWithoutSource = "ORD2002";
    public const string NullableSource = "ORD2003";
    public const string WiderSource = "ORD2004";
    public const string NoConversion = "ORD2005";
    public const string AmbiguousSource = "ORD2006";
    public const string UnknownTerm = "ORD2007";
    public const string UnknownField = "ORD2008";
    public const string UnusedMember = "ORD2009";
    public const string NoContract = "ORD2010";
    public const string NoConversionByName = "ORD2011";

    public const string RequiredMemberNotSet = "ORD3001";
    public const string ConditionalMemberNotSet = "ORD3002";
    public const string ForbiddenMemberSet = "ORD3003";
    public const string ConstantBreaksRule = "ORD3004";
    public const string InvariantBroken = "ORD3005";
    public const string WrongUnit = "ORD3006";
    public const string ResultIgnored = "ORD3007";
    public const string DefaultOpenEnumSent = "ORD3008";

    public const string SensitiveMemberPrinted = "ORD4001";
    public const string SensitiveMemberRevealed = "ORD4002";
}
