namespace Ordain;

/// <summary>
/// What is empty counts as no value: it is not written, and only the rules that demand a value see it. An empty value is a string
/// without a character, a collection or dictionary without an element, and an object that has nothing to say: every member of it that
/// would be written is <see langword="null"/> or an empty string. An object with a member that always has a value always says something,
/// and cannot have the attribute; what <see cref="DefaultsToAttribute"/> would send is nothing that it says. Conditions see the member as
/// it is. On a type the attribute holds for all its string members.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property, Inherited = false)]
public sealed class OmitWhenEmptyAttribute : Attribute;
