using System.ComponentModel;

namespace Ordain;

/// <summary>
/// Generated on a contract: the members of a type in it that have a value without being set, because an initializer or a constructor
/// gives them one. Analyzers of other assemblies cannot see that otherwise.
/// </summary>
/// <param name="type">The contract, or a type of an object in it.</param>
/// <param name="members">The C# names of the members.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class InitializedMembersAttribute(Type type, params string[] members) : Attribute
{
    /// <summary>The contract, or a type of an object in it.</summary>
    public Type Type { get; } = type;

    /// <summary>The C# names of the members.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
