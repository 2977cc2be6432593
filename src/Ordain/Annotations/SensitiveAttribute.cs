namespace Ordain;

/// <summary>
/// Personal data, or a secret. On a member of a record: the text of the record shows <c>***</c> in its place. On a record: all members are, or, where
/// some are marked, those.
/// </summary>
/// <remarks>
/// A record prints its members, in logs, in exceptions, in a debugger. For contracts, for models, and for partial records that carry this attribute
/// themselves, <c>PrintMembers</c> is generated without the values of sensitive members, unless the record has a <c>PrintMembers</c> or a
/// <c>ToString</c> of its own. An object inside a contract prints itself: mark its type too. JSON is not affected.
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SensitiveAttribute : Attribute;
