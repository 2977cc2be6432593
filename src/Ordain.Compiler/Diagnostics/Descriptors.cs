using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Diagnostics;

/// <summary>All diagnostics. Each has a page under <c>docs/rules</c>.</summary>
internal static class Descriptors
{
    private const string Generation = "Ordain.Generation";
    private const string Definition = "Ordain.Definition";
    private const string Mapping = "Ordain.Mapping";
    private const string CallSite = "Ordain.CallSite";
    private const string Privacy = "Ordain.Privacy";

    public static readonly DiagnosticDescriptor TypeNotPartial = Create(
        DiagnosticIds.TypeNotPartial,
        Generation,
        "A contract, a model and the types around them must be partial",
        "'{0}' must be partial, so that the validator and the writer of '{1}' can be generated into it",
        "The validator and the writer of a contract are generated as another part of the type. That needs 'partial' on the type and on every type that contains it.");

    public static readonly DiagnosticDescriptor MemberNotWritable = Create(
        DiagnosticIds.MemberNotWritable,
        Generation,
        "A member of a contract has a type that cannot be written",
        "'{0}' has the type '{1}', which cannot be written as JSON: {2}",
        "Every member of a contract that is not ignored needs a form in JSON.");

    public static readonly DiagnosticDescriptor TypeNotSupported = Create(
        DiagnosticIds.TypeNotSupported,
        Generation,
        "This kind of type cannot be a contract",
        "'{0}' cannot be a contract or a model: {1}",
        "A contract is a class, a record or a struct that can be created.");

    public static readonly DiagnosticDescriptor PolymorphismNotWritable = Create(
        DiagnosticIds.PolymorphismNotWritable,
        Generation,
        "A polymorphic type cannot be written as its attributes say",
        "'{0}' cannot be written as [JsonPolymorphic] and [JsonDerivedType] say: {1}",
        "The writer has to know when it is compiled which types a polymorphic type stands for.");

    public static readonly DiagnosticDescriptor ContractNotReadable = Create(
        DiagnosticIds.ContractNotReadable,
        Generation,
        "A contract cannot be read back",
        "'{0}' cannot be read back from its JSON: {1}",
        "A contract is validated and written in any case. TryRead needs to create its objects, and is missing where that is not possible.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor RuleUnknownMember = Create(
        DiagnosticIds.RuleUnknownMember,
        Definition,
        "A rule names a member that does not exist",
        "{0}",
        "A rule is text. The names in it are members of the type that declares it, or constants that this type can see.");

    public static readonly DiagnosticDescriptor RuleNotInLanguage = Create(
        DiagnosticIds.RuleNotInLanguage,
        Definition,
        "A rule is not in the rule language",
        "{0}; the rule language has members, constants, null, == != < <= > >=, is, && || !, + - *, ??, Length, Count, StartsWith, EndsWith, Contains, Sum, Any, All, Count and IsUnique with a lambda, Now, AddSeconds to AddDays, CountryName and IsWhole",
        "A rule is a C# expression of a small language that the validator, the analyzers and the messages all understand.");

    public static readonly DiagnosticDescriptor RuleTypeMismatch = Create(
        DiagnosticIds.RuleTypeMismatch,
        Definition,
        "The operands of a rule do not go together",
        "The types do not fit: {0}",
        "A condition is true or false, arithmetic needs numbers, and both sides of a comparison are of one kind.");

    public static readonly DiagnosticDescriptor AttributeNotApplicable = Create(
        DiagnosticIds.AttributeNotApplicable,
        Definition,
        "An attribute cannot apply to the type of the member",
        "[{0}] cannot apply to '{1}', which is a {2}",
        "A rule about text says nothing about a number, and the other way round: such a rule would never be checked.");

    public static readonly DiagnosticDescriptor DuplicateJsonName = Create(
        DiagnosticIds.DuplicateJsonName,
        Definition,
        "Two members have the same JSON name",
        "'{0}' and '{1}' are both written as \"{2}\"",
        "A JSON object with the same name twice means something else to every reader.");

    public static readonly DiagnosticDescriptor AttributeNotSupported = Create(
        DiagnosticIds.AttributeNotSupported,
        Definition,
        "A validation attribute is not evaluated",
        "[{0}] on '{1}' is not evaluated by the generated validator",
        "A rule that is silently not checked is worse than none.");

    public static readonly DiagnosticDescriptor InvalidPattern = Create(
        DiagnosticIds.InvalidPattern,
        Definition,
        "A regular expression is not valid",
        "The regular expression is not valid: {0}",
        "A pattern that cannot be read would fail for every order.");

    public static readonly DiagnosticDescriptor DuplicateRuleId = Create(
        DiagnosticIds.DuplicateRuleId,
        Definition,
        "Two rules have the same id",
        "The rule id '{0}' stands twice on '{1}'",
        "The id is what logs, suppressions and documentation know a rule by.");

    public static readonly DiagnosticDescriptor ReversedLimits = Create(
        DiagnosticIds.ReversedLimits,
        Definition,
        "The limits of a rule leave no value",
        "[{0}] has the minimum {1} and the maximum {2}: no value fits",
        "A range whose minimum is above its maximum refuses every order.");

    public static readonly DiagnosticDescriptor ConstantCondition = Create(
        DiagnosticIds.ConstantCondition,
        Definition,
        "A condition is always or never true",
        "The condition is {0} true, whatever the order holds",
        "A condition that does not depend on the order says something else than its author meant.");

    public static readonly DiagnosticDescriptor Contradiction = Create(
        DiagnosticIds.Contradiction,
        Definition,
        "A member is required and forbidden at once",
        "'{0}' is required and forbidden at once when {1}",
        "No order with these values can be valid.");

    public static readonly DiagnosticDescriptor MixedCurrencies = Create(
        DiagnosticIds.MixedCurrencies,
        Definition,
        "A rule calculates with amounts of different currencies",
        "'{0}' and '{1}' never have the same currency, and the rule calculates with both",
        "A sum of amounts in different currencies has no meaning.");

    public static readonly DiagnosticDescriptor AmountNotWritable = Create(
        DiagnosticIds.AmountNotWritable,
        Definition,
        "An amount cannot be written as [MoneyFormat] says",
        "[MoneyFormat] on '{0}' does not say how the amount is written: {1}",
        "Minor units and the decimals of a currency need a currency of ISO 4217.");

    public static readonly DiagnosticDescriptor FieldWithoutSource = Create(
        DiagnosticIds.FieldWithoutSource,
        Mapping,
        "A model has nothing for a required field of its contract",
        "{0} requires {1}: '{2}' has no member for {3}; add {4}",
        "The provider refuses an order without the field, so every instance of the model is invalid for this contract.");

    public static readonly DiagnosticDescriptor ConditionalFieldWithoutSource = Create(
        DiagnosticIds.ConditionalFieldWithoutSource,
        Mapping,
        "A model has nothing for a field that its contract sometimes requires",
        "{0} requires {1}: '{2}' has no member for {3}; add {4}",
        "Where the condition holds, every instance of the model is invalid for this contract.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NullableSource = Create(
        DiagnosticIds.NullableSource,
        Mapping,
        "A member that can be null is the source of a required field",
        "'{0}' can be null, and {1}",
        "Without a value the order is invalid. The validator says so when the program runs.",
        DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor WiderSource = Create(
        DiagnosticIds.WiderSource,
        Mapping,
        "A member of a model allows more than the field that it supplies",
        "'{0}' allows {1}, and {2} allows {3} for {4}",
        "What the model lets pass, the provider refuses.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NoConversion = Create(
        DiagnosticIds.NoConversion,
        Mapping,
        "A member of a model cannot become the field that it is the source of",
        "'{0}' is {1}, and {2} wants {3} as {4}: there is no conversion{5}",
        "Only what loses nothing is converted without being asked.");

    public static readonly DiagnosticDescriptor AmbiguousSource = Create(
        DiagnosticIds.AmbiguousSource,
        Mapping,
        "Two members of a model are the source of one field",
        "'{0}' and '{1}' have the same term, and {2} takes {3} from '{0}'",
        "Which of the two is sent should not be decided by their order.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownTerm = Create(
        DiagnosticIds.UnknownTerm,
        Mapping,
        "No contract of a model has this term",
        "No contract of '{0}' has a field with the term \"{1}\"{2}",
        "The member is sent to nobody. That is most likely a mistyped term.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor UnknownField = Create(
        DiagnosticIds.UnknownField,
        Mapping,
        "A member names a field that does not exist",
        "{0}",
        "The member would be sent to nobody.");

    public static readonly DiagnosticDescriptor UnusedMember = Create(
        DiagnosticIds.UnusedMember,
        Mapping,
        "No contract of a model uses this member",
        "No contract of '{0}' uses '{1}'",
        "A model may well have members that no provider asks for.",
        DiagnosticSeverity.Hidden);

    public static readonly DiagnosticDescriptor NoContract = Create(
        DiagnosticIds.NoContract,
        Mapping,
        "A type is declared to be a payload of something that is no contract",
        "'{0}' cannot be a payload of '{1}': {2}",
        "A contract is a type with [Contract].");

    public static readonly DiagnosticDescriptor NoConversionByName = Create(
        DiagnosticIds.NoConversionByName,
        Mapping,
        "A member of a model has the name of a field, and cannot become it",
        "'{0}' is {1}, and {2} has an optional {3} as {4}: it is left out; name a static method with Convert, or say with [Field<{5}>] that it stays out",
        "The same name need not mean the same thing, and the field may be left out.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RequiredMemberNotSet = Create(
        DiagnosticIds.RequiredMemberNotSet,
        CallSite,
        "A required member is not set",
        "{0} requires {1}: '{2}' {3} not set here",
        "The provider refuses an object without this member.");

    public static readonly DiagnosticDescriptor ConditionalMemberNotSet = Create(
        DiagnosticIds.ConditionalMemberNotSet,
        CallSite,
        "A member is not set although the condition that requires it holds",
        "{0} requires {1} when {2}: '{3}' is not set here, and {4}",
        "The provider refuses an object without this member when the condition holds, as it does with the values given here.");

    public static readonly DiagnosticDescriptor ForbiddenMemberSet = Create(
        DiagnosticIds.ForbiddenMemberSet,
        CallSite,
        "A member is set although the condition that forbids it holds",
        "{0} refuses {1} when {2}: '{3}' is set here, and {4}",
        "The provider refuses an object with this member when the condition holds, as it does with the values given here.");

    public static readonly DiagnosticDescriptor ConstantBreaksRule = Create(
        DiagnosticIds.ConstantBreaksRule,
        CallSite,
        "A value breaks a rule of the contract",
        "{0} refuses the value {1} of {2}: '{3}' is wrong, {4}",
        "The provider refuses an object with this value.");

    public static readonly DiagnosticDescriptor InvariantBroken = Create(
        DiagnosticIds.InvariantBroken,
        CallSite,
        "A rule about several members is broken",
        "{0} refuses this order by its rule '{1}': {2} does not hold, because {3}",
        "The provider refuses an object whose members do not go together.");

    public static readonly DiagnosticDescriptor WrongUnit = Create(
        DiagnosticIds.WrongUnit,
        CallSite,
        "An amount is in the wrong unit",
        "'{0}' gets an amount in the wrong unit: {1}",
        "Amounts of contracts are decimals in major units; how they are written is said by their wire format.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ResultIgnored = Create(
        DiagnosticIds.ResultIgnored,
        CallSite,
        "The result of a validation or a submission is not looked at",
        "The result of '{0}' is not looked at: {1}",
        "Validation and submission report what is wrong as a result, not as an exception.", DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DefaultOpenEnumSent = Create(
        DiagnosticIds.DefaultOpenEnumSent,
        CallSite,
        "The default of an open enum is no value",
        "{0} refuses {1}: '{2}' is the default of its open enum, which has no name on the wire",
        "The default of an open enum stands for no name at all.");

    public static readonly DiagnosticDescriptor SensitiveMemberPrinted = Create(
        DiagnosticIds.SensitiveMemberPrinted,
        Privacy,
        "A record prints a sensitive member",
        "The text of '{0}' shows '{1}', which is sensitive: {2}",
        "A record prints its members wherever it is logged or put into a message. What is marked [Sensitive] must not be shown there.");

    public static readonly DiagnosticDescriptor SensitiveMemberRevealed = Create(
        DiagnosticIds.SensitiveMemberRevealed,
        Privacy,
        "A sensitive member is put into a log message or an exception",
        "'{0}' is sensitive, and is put into {1} here",
        "Logs and exceptions are kept, copied and read by people whom the data does not concern.");

    private static DiagnosticDescriptor Create(string id, string category, string title, string message, string description, DiagnosticSeverity severity = DiagnosticSeverity.Error) => new(
        id,
        title,
        message,
        category,
        severity,
        isEnabledByDefault: true,
        description,
        helpLinkUri: $"https://github.com/ordain-dotnet/ordain/blob/main/docs/rules/{id}.md");
}
