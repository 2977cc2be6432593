namespace Ordain.Compiler.Contracts;

/// <summary>What a member's value is, as far as checking and writing it differ.</summary>
internal enum ValueKind
{
    Text,
    Boolean,
    Integer,
    Decimal,
    Floating,

    /// <summary>A framework value with one textual form: Guid, the dates and times, Uri, Version, char.</summary>
    Scalar,

    /// <summary>Bytes, written as base64.</summary>
    Bytes,
    Enum,
    OpenEnum,
    Money,

    /// <summary>A JSON element, document or node.</summary>
    Json,

    /// <summary>An <c>object</c>, which is what it is at run time.</summary>
    Free,

    /// <summary>What a converter of System.Text.Json writes.</summary>
    Converted,

    /// <summary>An object whose validator and writer are generated beside the contract's.</summary>
    Object,

    /// <summary>An object that is a contract itself.</summary>
    Contract,
    Collection,

    /// <summary>A JSON object whose names are the keys.</summary>
    Dictionary,
}
