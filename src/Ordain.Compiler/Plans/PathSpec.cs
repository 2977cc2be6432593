using Ordain.Compiler.Common;

namespace Ordain.Compiler.Plans;

/// <summary>Members of the model, from what a view is over to a value.</summary>
/// <param name="FromRoot">Whether the path begins at the model itself.</param>
/// <param name="Steps">The members.</param>
/// <param name="IsText">Whether the value is text, of which blank counts as none.</param>
/// <param name="Default">What stands in for no value; null for nothing.</param>
internal sealed record PathSpec(bool FromRoot, EquatableArray<StepSpec> Steps, bool IsText, DefaultSpec? Default = null)
{
    public bool CanBeNull
    {
        get
        {
            // A default stands in for the last value, not for the objects before it.
            for (int i = 0; i < Steps.Count - (Default is { CanBeNull: false } ? 1 : 0); i++)
            {
                if (Steps[i].CanBeNull)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The members with dots between.</summary>
    public override string ToString()
    {
        var names = new List<string>();
        foreach (StepSpec step in Steps)
        {
            names.Add(step.Name);
        }

        return string.Join(".", names);
    }
}

/// <param name="Name">The C# name.</param>
/// <param name="CanBeNull">Whether the value can be null: any reference can, whatever its declaration says.</param>
internal sealed record StepSpec(string Name, bool CanBeNull);
