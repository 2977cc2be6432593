using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Ordain.Rules;

/// <summary>What the rules about open enums mean. Nothing is allocated.</summary>
[EditorBrowsable(EditorBrowsableState.Advanced)]
public static class OpenEnumRules
{
    /// <summary>Whether a name can stand on the wire. Neither <c>default</c>, whose name is <see langword="null"/>, nor an empty name can.</summary>
    /// <param name="wireName">The name of the value.</param>
    public static bool IsWellFormed([NotNullWhen(true)] string? wireName) => !string.IsNullOrEmpty(wireName);

    /// <summary>Whether a name can stand on the wire and matches the pattern of its open enum as a whole. An expression that runs into its time-out does not match.</summary>
    /// <param name="wireName">The name of the value.</param>
    /// <param name="pattern">The pattern that every name has.</param>
    public static bool IsWellFormed([NotNullWhen(true)] string? wireName, Regex pattern) =>
        !string.IsNullOrEmpty(wireName) && TextRules.IsWhole(pattern, wireName);
}
