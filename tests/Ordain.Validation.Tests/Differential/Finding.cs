namespace Ordain.Validation.Tests.Differential;

/// <summary>What a validator found: where, and what it said if the attribute has a message of its own, which begins with <c>#</c>.</summary>
/// <param name="Path">The place.</param>
/// <param name="Message">The message; <c>*</c> for one that the library words itself.</param>
internal readonly record struct Finding(string Path, string Message)
{
    public static Finding Of(string path, string? message) =>
        new(path, message?.StartsWith('#') == true ? message : "*");

    public override string ToString() => $"{(Path.Length == 0 ? "(itself)" : Path)} {Message}";
}
