using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>What stands in for no value.</summary>
/// <param name="Constant">A constant as source text; null where another member stands in.</param>
/// <param name="Steps">The way to that member from the object that holds the value.</param>
/// <param name="TypeName">The type of the value, as source text.</param>
internal sealed record DefaultSpec(string? Constant, EquatableArray<StepSpec> Steps, string TypeName)
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

            return false;
        }
    }
}
