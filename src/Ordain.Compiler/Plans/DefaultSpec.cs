using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Plans;

/// <summary>What stands in for no value.</summary>
/// <param name="Constant">A constant as source text; null where something else stands in.</param>
/// <param name="Computed">An expression over the members of the object that holds the value; null where it is none.</param>
/// <param name="HolderTypeName">The type of that object, as source text; empty where there is no expression.</param>
/// <param name="Steps">The way to a member that stands in, from the object that holds the value.</param>
/// <param name="TypeName">The type of the value, as source text.</param>
internal sealed record DefaultSpec(string? Constant, RuleExpression? Computed, string HolderTypeName, EquatableArray<StepSpec> Steps, string TypeName)
{
    public bool CanBeNull
    {
        get
        {
            foreach (StepSpec step in Steps)
            {
                if (step.CanBeNull)
                {
                    return true;
                }
            }

            return Computed is not null;
        }
    }
}
