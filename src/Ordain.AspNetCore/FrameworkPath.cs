using System.Text;
using System.Text.Json;

namespace Ordain.AspNetCore;

/// <summary>The framework's name for a place, such as <c>Orders[0].Gift</c>.</summary>
internal static class FrameworkPath
{
    /// <summary>The place as a JSON Pointer into the bound value.</summary>
    /// <param name="path">The framework's path.</param>
    /// <param name="depth">How many properties the framework went down.</param>
    /// <param name="naming">How properties are named in JSON; <see langword="null"/> for as in C#.</param>
    public static string ToJsonPointer(string path, int depth, JsonNamingPolicy? naming)
    {
        if (path.Length == 0)
        {
            return "";
        }

        string[] names = path.Split('.');

        // Below a collection that is itself the parameter, the path starts with the parameter's name, which JSON does not have.
        bool startsWithParameter = names.Length > depth;
        var pointer = new StringBuilder();
        for (int i = 0; i < names.Length; i++)
        {
            string[] parts = names[i].Split('[');
            if (i > 0 || !startsWithParameter)
            {
                string name = naming?.ConvertName(parts[0]) ?? parts[0];
                pointer.Append('/').Append(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
            }

            for (int k = 1; k < parts.Length; k++)
            {
                pointer.Append('/').Append(parts[k].AsSpan().TrimEnd(']'));
            }
        }

        return pointer.ToString();
    }
}
