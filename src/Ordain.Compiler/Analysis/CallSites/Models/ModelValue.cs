using Ordain.Compiler.Analysis.CallSites.Flow;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Models;

/// <summary>What a field of a contract gets from a model, as far as it is known.</summary>
/// <param name="Known">The value after its conversion.</param>
internal sealed record ModelValue(RuleValue Known)
{
    public static ModelValue Unknown { get; } = new(RuleValue.Unknown);

    public static ModelValue Null { get; } = new(RuleValue.Null);

    /// <summary>The model's own value.</summary>
    public FlowValue? Origin { get; init; }

    /// <summary>For an object, what is known of its members.</summary>
    public ModelFacts? Object { get; init; }

    /// <summary>For a collection of which all elements are known, these.</summary>
    public IReadOnlyList<ModelValue>? Items { get; init; }

    /// <summary>For money.</summary>
    public ModelValue? Amount { get; init; }

    /// <summary>For money.</summary>
    public ModelValue? Currency { get; init; }
}
