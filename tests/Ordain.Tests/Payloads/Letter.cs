namespace Ordain.Tests.Payloads;

/// <summary>A contract that is no payload.</summary>
internal sealed class Letter
{
    public static Contract<Letter> Contract { get; } = new("Post", null, "https://post.example.com");
}
