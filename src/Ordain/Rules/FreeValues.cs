using System.Collections;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Ordain.Rules;

/// <summary>Which values of the type <see cref="object"/> have a form in JSON: those that <see cref="PayloadWriter.WriteFree"/> writes.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class FreeValues
{
    /// <summary>Whether a value has a form in JSON, and all that it holds has.</summary>
    /// <param name="value">The value; <see langword="null"/> is <c>null</c>.</param>
    public static bool HaveForm(object? value) => HaveForm(value, depth: 0);

    internal static bool IsNumber(object value) =>
        value is byte or sbyte or short or ushort or int or uint or long or ulong or Int128 or UInt128 or decimal or double or float or Half;

    internal static bool HasTextKeys(IDictionary entries)
    {
        foreach (object key in entries.Keys)
        {
            if (key is not string)
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveForm(object? value, int depth) => value switch
    {
        null or string or bool or char or Guid or Uri or Version or Money or byte[] or JsonDocument or JsonNode => true,
        DateTime or DateTimeOffset or DateOnly or TimeOnly or TimeSpan => true,
        double number => double.IsFinite(number),
        float number => float.IsFinite(number),
        Half number => Half.IsFinite(number),
        JsonElement json => json.ValueKind != JsonValueKind.Undefined,
        _ when IsNumber(value) => true,
        _ when depth == PayloadWriter.MaxDepth => false,
        IEnumerable<KeyValuePair<string, object?>> entries => HaveForm(entries, depth + 1),
        IDictionary entries => HasTextKeys(entries) && HaveForm(entries.Values, depth),
        IEnumerable items => HaveForm(items, depth + 1),
        _ => false,
    };

    private static bool HaveForm(IEnumerable<KeyValuePair<string, object?>> entries, int depth)
    {
        foreach (KeyValuePair<string, object?> entry in entries)
        {
            if (!HaveForm(entry.Value, depth))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HaveForm(IEnumerable items, int depth)
    {
        foreach (object? item in items)
        {
            if (!HaveForm(item, depth))
            {
                return false;
            }
        }

        return true;
    }
}
