namespace Ordain.Compiler.Expressions;

/// <summary>One step of a member path.</summary>
internal sealed record PathStep
{
    public required string Name { get; init; }

    public required string JsonName { get; init; }

    public required RuleType Type { get; init; }

    /// <summary>Whether the value is a <c>Nullable&lt;T&gt;</c>.</summary>
    public required bool IsNullableValue { get; init; }

    /// <summary>For a collection, what its length is called: <c>Length</c> or <c>Count</c>; empty when it has none.</summary>
    public string LengthName { get; init; } = "";

    /// <summary>For a collection, what is in it; otherwise null.</summary>
    public RuleCollection? Collection { get; init; }

    /// <summary>Whether the value is a <c>DateTime</c>, which is no point in time before its kind is known.</summary>
    public bool IsDateTime { get; init; }

    /// <summary>For a view of a model, where in the model the value is; null for a member of the contract itself.</summary>
    public string? Place { get; init; }

    /// <summary>What the member defaults to: rules see the value that would be sent.</summary>
    public RuleExpression? Default { get; init; }
}
