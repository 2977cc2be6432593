namespace Ordain;

/// <summary>
/// Makes a member of a model the source of one field of one contract, whatever its term: for a field that only one provider knows, or one
/// that takes its value from somewhere else than the others do. For that contract the member's term does not count.
/// </summary>
/// <typeparam name="TContract">The contract, or the type of an object in it.</typeparam>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class FieldAttribute<TContract> : Attribute
{
    /// <summary>Keeps the member out of the contract.</summary>
    public FieldAttribute()
    {
    }

    /// <summary>Makes the member the source of a field.</summary>
    /// <param name="member">The C# name of the field, for example <c>nameof(OpttyOrder.BnplProvider)</c>; a path of names for a field of an
    /// object in the contract.</param>
    public FieldAttribute(string member) => Member = member;

    /// <summary>The C# name of the field; <see langword="null"/> when the member stays out of the contract.</summary>
    public string? Member { get; }

    /// <summary>
    /// A static method of the declaring type that turns the member's value into what the field accepts, for example
    /// <c>nameof(ToOptty)</c>. It is not called without a value.
    /// </summary>
    public string? Convert { get; init; }
}
