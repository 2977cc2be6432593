namespace Ordain.Client;

internal static class HeaderText
{
    /// <summary>Whether a text is printable ASCII: neither a line break, which could begin another header, nor what gets lost on the way.</summary>
    public static bool IsSafe(string text) => !text.AsSpan().ContainsAnyExceptInRange(' ', '~');
}
