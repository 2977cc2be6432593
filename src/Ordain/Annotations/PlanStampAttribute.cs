using System.ComponentModel;

namespace Ordain;

/// <summary>
/// Generated on a model: what its plan for a contract was when it was compiled. Analyzers of other assemblies read the plan again from metadata, and follow the model only
/// where they come to the same.
/// </summary>
/// <param name="contract">The contract.</param>
/// <param name="stamp">A digest of the plan.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PlanStampAttribute(Type contract, string stamp) : Attribute
{
    /// <summary>The contract.</summary>
    public Type Contract { get; } = contract;

    /// <summary>A digest of the plan.</summary>
    public string Stamp { get; } = stamp;
}
