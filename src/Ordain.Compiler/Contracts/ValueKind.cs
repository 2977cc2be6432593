namespace Ordain.Compiler.Contracts;

/// <summary>What a member's value is, as far as checking and writing it differ.</summary>
internal enum ValueKind
{
    Text,
    Boolean,
    Integer,
    Decimal,
    Floating,

    /// <summary>A framework value with one textual form: Guid, the dates and times, Uri, char.</summary>
    Scalar,
    Enum,
    OpenEnum,
    Money,
    Json,

    /// <summary>An object whose validator and writer are generated beside the contract's.</summary>
    Object,

    /// <summary>An object that is a contract itself.</summary>
    Contract,
    Collection,

    /// <summary>A dictionary with string keys: a JSON object.</summary>
    Dictionary,
}
