using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;

namespace Ordain.Compiler.Emission;

/// <summary>Code that asks whether a value is there, and that takes it.</summary>
internal static class ValueCode
{
    public const string OfNullable = ".GetValueOrDefault()";

    /// <summary>Whether there is a value; null when there always is.</summary>
    public static string? Present(ValueSpec value, string local) =>
        value.IsNullableImmutableArray ? $"{local} is {{ IsDefault: false }}"
        : value.CanBeNull ? $"{local} is not null"
        : value.IsJoined ? $"{local}.IsPresent"
        : value.CanBeAbsent ? $"!{local}.IsDefault"
        : null;

    /// <summary>Whether there is a text, and not an empty one.</summary>
    public static string HasUnits(ValueSpec value, string local) => value.IsJoined ? $"{local}.Length > 0" : $"!string.IsNullOrEmpty({local})";

    /// <summary>Whether there is no value, of one that can be absent.</summary>
    public static string Absent(ValueSpec value, string local) =>
        value.IsNullableImmutableArray ? $"{local} is not {{ IsDefault: false }}"
        : value.CanBeNull ? $"{local} is null"
        : value.IsJoined ? $"!{local}.IsPresent"
        : $"{local}.IsDefault";

    /// <summary>The value, where there is one.</summary>
    public static string Held(ValueSpec value, string local) => value.IsNullableValue ? local + OfNullable : local;

    /// <summary>A held decimal as an argument that is read where it is, and not copied out of its nullable.</summary>
    public static string InPlace(string held) => held.EndsWith(OfNullable, StringComparison.Ordinal)
        ? $"in global::System.Nullable.GetValueRefOrDefaultRef(in {held.Substring(0, held.Length - OfNullable.Length)})"
        : held;

    /// <summary>The type of a variable that holds the value or none.</summary>
    public static string TypeOf(ValueSpec value) => value.TypeName + (value.CanBeNull ? "?" : "");

    /// <summary>Reads a number.</summary>
    public static string ReadNumber(ValueSpec value, string reader, NumberForm form)
    {
        string type = value.Kind == ValueKind.Decimal ? "" : $"<{value.TypeName}>";
        string handling = form == NumberForm.Plain ? "" : $"(global::System.Text.Json.Serialization.JsonNumberHandling){Literals.Int32((int)form)}";
        return $"{reader}.Read{value.Kind}{type}({handling})";
    }

    /// <summary>Reads a value of the framework with one textual form.</summary>
    public static string ReadScalar(ValueSpec value, string reader)
    {
        string name = value.TypeName == "char" ? "Char" : value.TypeName.Substring(value.TypeName.LastIndexOfAny(['.', ':']) + 1);
        return $"{reader}.Read{name}(){(name is "Uri" or "Version" ? "!" : "")}";
    }
}
