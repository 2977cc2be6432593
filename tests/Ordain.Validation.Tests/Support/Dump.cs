using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Ordain.Validation.Tests;

/// <summary>An object as text, for the message of a failure.</summary>
internal static class Dump
{
    public static string Of(object? value, int depth = 0)
    {
        switch (value)
        {
            case null:
                return "null";
            case string text:
                return Quote(text);
            case IFormattable or bool or Uri:
                return Convert.ToString(value, CultureInfo.InvariantCulture)!;
            case IEnumerable items when value.GetType().Name != "ImmutableArray`1" || !IsDefault(value):
                return "[" + string.Join(", ", items.Cast<object?>().Select(item => Of(item, depth + 1))) + "]";
            case IEnumerable:
                return "default";
        }

        if (depth > 5)
        {
            return "…";
        }

        return "{ " + string.Join(", ", value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => $"{property.Name} = {Of(property.GetValue(value), depth + 1)}")) + " }";
    }

    private static bool IsDefault(object array) => (bool)array.GetType().GetProperty("IsDefault")!.GetValue(array)!;

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (char unit in text)
        {
            quoted.Append(unit is >= ' ' and <= '~' and not '"' and not '\\' ? unit.ToString() : $"\\u{(int)unit:X4}");
        }

        return quoted.Append('"').ToString();
    }
}
