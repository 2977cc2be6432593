namespace Ordain.Compiler.Plans;

/// <summary>A view of a collection: its elements as the contract has them.</summary>
internal sealed record ListPlan
{
    public required string Name { get; init; }

    /// <summary>The type of the collection as source text.</summary>
    public required string SourceTypeName { get; init; }

    /// <summary>What its length is called: <c>Count</c> or <c>Length</c>.</summary>
    public required string LengthName { get; init; }

    /// <summary>Whether the collection is an immutable array, which may be <c>default</c>.</summary>
    public required bool IsImmutableArray { get; init; }

    /// <summary>The element's type as source text, with <c>?</c> where it can be null.</summary>
    public required string ElementTypeName { get; init; }

    /// <summary>Whether an element of the collection can be null.</summary>
    public required bool ItemCanBeNull { get; init; }

    /// <summary>For objects, the view of an element; empty when the elements are values.</summary>
    public required string View { get; init; }

    /// <summary>For values, how an element is converted.</summary>
    public required ConversionSpec Conversion { get; init; }

    /// <summary>For objects, whether their view reads the model itself.</summary>
    public required bool ReadsRoot { get; init; }

    /// <summary>The model's type as source text.</summary>
    public required string RootTypeName { get; init; }
}
