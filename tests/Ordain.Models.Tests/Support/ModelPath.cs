using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Ordain.Models.Tests;

/// <summary>Follows what a violation names.</summary>
internal static class ModelPath
{
    /// <summary>Whether a path such as <c>Lines[1].Sku</c> leads through a model, to the first thing on it that is not there.</summary>
    public static bool Leads(object? model, string path)
    {
        object? current = model;
        foreach (string step in path.Split('.'))
        {
            if (current is null)
            {
                return true;
            }

            string[] parts = step.Split('[', ']');
            if (current.GetType().GetProperty(parts[0], BindingFlags.Public | BindingFlags.Instance) is not { } property)
            {
                return false;
            }

            current = property.GetValue(current);
            if (parts.Length > 1)
            {
                var items = (IList?)current;
                int index = int.Parse(parts[1], CultureInfo.InvariantCulture);
                if (items is null || index >= items.Count)
                {
                    return false;
                }

                current = items[index];
            }
        }

        return true;
    }
}
