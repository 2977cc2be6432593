using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>The arguments that a diagnostic's message is formatted with, as text.</summary>
internal static class MessageArguments
{
    public static string[] Of(Diagnostic diagnostic) => [.. Get(diagnostic).Select(Text)];

    public static string Text(object? argument) => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? string.Empty;

    // There is no public accessor; without it an expectation of the compiler's diagnostics could only compare whole messages.
    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_Arguments")]
    private static extern IReadOnlyList<object?> Get(Diagnostic diagnostic);
}
