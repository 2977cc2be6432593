using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>A type with members: a contract, or an object in one.</summary>
internal sealed record ObjectSpec
{
    /// <summary>The type as source text.</summary>
    public required string TypeName { get; init; }

    /// <summary>The type as people write it.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The generated class that checks and writes it.</summary>
    public required string HelperName { get; init; }

    /// <summary>The type as files are named.</summary>
    public required string FileName { get; init; }

    /// <summary>The provider whose contract it is; null for an object that several contracts may share.</summary>
    public string? Provider { get; init; }

    /// <summary>In the order in which they are written.</summary>
    public required EquatableArray<MemberSpec> Members { get; init; }

    /// <summary>The rules of the type, after those of its members.</summary>
    public required EquatableArray<TypeRuleSpec> Rules { get; init; }

    /// <summary>For a type that stands for others.</summary>
    public PolymorphicSpec? Polymorphic { get; init; }

    /// <summary>Whether a polymorphic type stands for the type, so that its members are also written behind a discriminator.</summary>
    public bool IsDiscriminated { get; init; }

    /// <summary>Whether the type implements <c>IValidatableObject</c>.</summary>
    public bool ValidatesItself { get; init; }

    /// <summary>Whether a member is obsolete in a way that is an error, or has an id of its own, for who uses it.</summary>
    public bool IsObsolete { get; init; }

    /// <summary>The ids under which the compiler reports members that are experimental.</summary>
    public EquatableArray<string> ExperimentalIds { get; init; }

    /// <summary>How it is created of what was read; null when it cannot be.</summary>
    public ConstructionSpec? Construction { get; init; }

    /// <summary>Why it cannot be read back; null when it can.</summary>
    public string? Unreadable { get; init; }

    /// <summary>Whether JSON with a member that the type does not have is refused.</summary>
    public bool ForbidsOthers { get; init; }

    /// <summary>The members that have a value without being set, because the type's own code gives them one.</summary>
    public required EquatableArray<string> InitializedMembers { get; init; }
}
