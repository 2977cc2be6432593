using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>Where the value of one field of a contract comes from.</summary>
internal sealed record MemberPlan
{
    /// <summary>The C# name of the contract's member.</summary>
    public required string Name { get; init; }

    /// <summary>The type of the view's property as source text, without <c>?</c>.</summary>
    public required string TypeName { get; init; }

    public required bool CanBeNull { get; init; }

    public required bool IsText { get; init; }

    /// <summary>Whether it is a text that is held in its parts.</summary>
    public required bool IsJoined { get; init; }

    /// <summary>The sources in the order in which they are asked for a value; none when the model has nothing for the field.</summary>
    public required EquatableArray<SourceSpec> Sources { get; init; }
}
