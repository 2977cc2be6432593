namespace Ordain;

/// <summary>What a rule asks, independent of the provider.</summary>
public enum RuleKind
{
    /// <summary>The member has a value.</summary>
    Required,

    /// <summary>The member has a value when a condition holds.</summary>
    RequiredWhen,

    /// <summary>The member has no value when a condition holds.</summary>
    ForbiddenWhen,

    /// <summary>A string's number of UTF-16 units, or a collection's number of elements, is within limits. Arguments: minimum, maximum.</summary>
    Length,

    /// <summary>A number is within limits. Arguments: minimum, maximum.</summary>
    Range,

    /// <summary>A number is greater than zero.</summary>
    Positive,

    /// <summary>A number is zero or more.</summary>
    NonNegative,

    /// <summary>A number has at most so many decimals. Argument: the number of decimals.</summary>
    Scale,

    /// <summary>An amount is a whole number of the minor units of its currency. Argument: their decimals, when the currency is always the same.</summary>
    MinorUnits,

    /// <summary>A string matches a regular expression as a whole. Argument: the pattern.</summary>
    Pattern,

    /// <summary>A string is an e-mail address.</summary>
    Email,

    /// <summary>A string is an absolute http, https or ftp address.</summary>
    Url,

    /// <summary>A string is a telephone number.</summary>
    Phone,

    /// <summary>A string is an ISO 4217 currency code. Arguments: the accepted codes, if not all.</summary>
    Currency,

    /// <summary>A string is an ISO 3166-1 alpha-2 country code.</summary>
    Country,

    /// <summary>A string is a language and a country.</summary>
    Locale,

    /// <summary>An enum has one of its declared values, or an open enum has a well-formed one. Arguments: the accepted names, for a closed enum.</summary>
    Enum,

    /// <summary>The value has a form in JSON (a free-form value is not undefined, a number is finite).</summary>
    Representable,

    /// <summary>Objects nest at most so deep. Argument: the depth.</summary>
    Depth,

    /// <summary>An expression over several members is true.</summary>
    Invariant,

    /// <summary>The provider advises to send the member: never a violation of an order, only advice.</summary>
    Recommended,

    /// <summary>No two elements of a collection are the same, or have the same key.</summary>
    Unique,

    /// <summary>A string is a credit card number by its check digit.</summary>
    CreditCard,

    /// <summary>A string is base64.</summary>
    Base64,

    /// <summary>A value is one of a list. Arguments: the values.</summary>
    AllowedValues,

    /// <summary>A value is none of a list. Arguments: the values.</summary>
    DeniedValues,

    /// <summary>A member equals another one. Argument: the C# name of the other.</summary>
    Compare,

    /// <summary>What a validation attribute of the user, or a method of the type, decides.</summary>
    Custom,

    /// <summary>The value in JSON has the type and the form of the member. Argument: what is expected, in words of JSON Schema.</summary>
    Type,

    /// <summary>The text is JSON. Arguments: the line and the byte in it, both from one.</summary>
    Malformed,

    /// <summary>The contract has the member that stands in the JSON. Only asked where the type forbids others.</summary>
    UnknownMember,

    /// <summary>A member stands once in an object.</summary>
    DuplicateMember,

    /// <summary>The payload has at most so many bytes. Argument: the number of bytes.</summary>
    Size,
}
