using Ordain.Compiler.Common;

namespace Ordain.Compiler.Contracts;

/// <summary>The type of a member or of an element.</summary>
internal sealed record ValueSpec
{
    public required ValueKind Kind { get; init; }

    /// <summary>The type as source text, without <c>?</c>.</summary>
    public required string TypeName { get; init; }

    /// <summary>Whether the value can be null: a reference, or a <c>Nullable&lt;T&gt;</c>.</summary>
    public required bool CanBeNull { get; init; }

    /// <summary>Whether the value is a <c>Nullable&lt;T&gt;</c>.</summary>
    public bool IsNullableValue { get; init; }

    /// <summary>Whether the type is an interface: enumerating it would make an enumerator.</summary>
    public bool IsInterface { get; init; }

    /// <summary>For an element: whether it is declared as one that may be null.</summary>
    public bool AllowsNull { get; init; }

    /// <summary>For an enum.</summary>
    public EnumSpec? Enum { get; init; }

    /// <summary>For a collection or a dictionary: its elements or values.</summary>
    public ValueSpec? Element { get; init; }

    /// <summary>For a dictionary: its keys.</summary>
    public ValueSpec? Key { get; init; }

    /// <summary>For a value that a converter writes.</summary>
    public ConverterSpec? Converter { get; init; }

    /// <summary>Whether the value holds others of its own: a collection or a dictionary.</summary>
    public bool IsContainer => Kind is ValueKind.Collection or ValueKind.Dictionary;

    /// <summary>Whether the type is one that C# does not compare with constants: <c>Int128</c>, <c>UInt128</c> or <c>Half</c>.</summary>
    public bool IsWideNumber => TypeName is "global::System.Int128" or "global::System.UInt128" or "global::System.Half";

    /// <summary>The value itself, or what its elements, or theirs, are in the end.</summary>
    public ValueSpec Innermost => Element?.Innermost ?? this;

    /// <summary>How many containers are around <see cref="Innermost"/>.</summary>
    public int Nesting => Element is null ? 0 : 1 + Element.Nesting;

    /// <summary>For a collection.</summary>
    public CollectionShape Shape { get; init; }

    /// <summary>For a text of a view: whether it is held in its parts, which are only joined when they are written.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether there can be no value: null, or an immutable array that is <c>default</c>.</summary>
    public bool CanBeAbsent => CanBeNull || IsJoined || this is { Kind: ValueKind.Collection, Shape: CollectionShape.ImmutableArray };

    /// <summary>Whether the value can be null, and can also be an immutable array that is <c>default</c>: both stand for no collection.</summary>
    public bool IsNullableImmutableArray => IsNullableValue && Kind == ValueKind.Collection && Shape == CollectionShape.ImmutableArray;

    /// <summary>For a collection or a dictionary: how it is made of a list or a dictionary, as a C# format; null when no way is known.</summary>
    public string? Creation { get; init; }

    /// <summary>For a contract: whether it cannot be read back.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether there are objects in the value that are checked.</summary>
    public bool HoldsObject => Kind is ValueKind.Object or ValueKind.Contract || Element is { HoldsObject: true };

    /// <summary>For an object: the generated class that checks and writes it.</summary>
    public string HelperName { get; init; } = "";

    /// <summary>For an object: whether it can contain itself.</summary>
    public bool IsRecursive { get; init; }

    /// <summary>For an open enum: the names that are known.</summary>
    public EquatableArray<string> Names { get; init; }

    /// <summary>For an open enum: the pattern of its values; null for any text.</summary>
    public string? Pattern { get; init; }
}
