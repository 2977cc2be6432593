namespace Ordain;

/// <summary>
/// Says of a parameter which members of the argument the method sets to a value, and that it changes nothing else of it. The compiler
/// reads it where it cannot see the method's code.
/// </summary>
/// <param name="members">The names of the members: <c>nameof(Order.Token)</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class SetsAttribute(params string[] members) : Attribute
{
    /// <summary>The names of the members.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
