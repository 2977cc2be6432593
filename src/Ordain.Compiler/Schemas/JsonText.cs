using System.Globalization;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Schemas;

/// <summary>JSON as text, made from the inside out.</summary>
internal static class JsonText
{
    public const string True = "true";
    public const string False = "false";

    /// <summary>An object. Members without a value are left out.</summary>
    public static string Object(params (string Name, string? Value)[] members)
    {
        var parts = new List<string>();
        foreach ((string name, string? value) in members)
        {
            if (value is not null)
            {
                parts.Add($"{String(name)}:{value}");
            }
        }

        return $"{{{string.Join(",", parts)}}}";
    }

    public static string Array(IEnumerable<string> items) => $"[{string.Join(",", items)}]";

    public static string Strings(IEnumerable<string> items) => Array(items.Select(String));

    public static string String(string value) => Literals.Json(value);

    public static string? StringOrNone(string? value) => value is null ? null : String(value);

    public static string Number(decimal value) => value.ToString("G29", CultureInfo.InvariantCulture);
}
