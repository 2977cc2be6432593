namespace Ordain;

/// <summary>
/// What a member means, whatever it is called. A field of a contract takes its value from the member of a model that means the same: both
/// have the same term. Without the attribute a member's term is its own name, or what <see cref="OrderTerms"/> has under that name. Upper
/// and lower case do not matter.
/// </summary>
/// <remarks>
/// Terms are relative to the object around them. <c>Email</c> in an object with the term <c>customer</c> means <c>customer.email</c>, and a
/// member of the order itself with the term <c>customer.email</c> means the same. An empty term on an object makes its members count as
/// those of the type that holds it. On a field of a contract several attributes are tried in their order, at run time too: the next one
/// counts where the one before has no value. An object, a collection or an amount with a currency has one source, the first that the model has. There a term that starts with <c>/</c> begins at the model itself, and an attribute with several
/// terms joins their texts with a space.
/// </remarks>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class TermAttribute : Attribute
{
    /// <summary>Gives a member its meaning.</summary>
    /// <param name="term">The term, best one of <see cref="OrderTerms"/>; segments are separated by dots.</param>
    public TermAttribute(string term) => Terms = [term];

    /// <summary>On a text field of a contract: joins the texts of several members with a space. Those without a value are left out.</summary>
    /// <param name="first">The term of the first text.</param>
    /// <param name="second">The term of the second text.</param>
    /// <param name="more">The terms of further texts.</param>
    public TermAttribute(string first, string second, params string[] more) => Terms = [first, second, .. more];

    /// <summary>The term; several that are joined.</summary>
    public IReadOnlyList<string> Terms { get; }

    /// <summary>
    /// On a member of a model: a static method of the declaring type that turns its value into what contracts accept, for example
    /// <c>nameof(ToCode)</c>. It is not called without a value.
    /// </summary>
    public string? Convert { get; init; }
}
