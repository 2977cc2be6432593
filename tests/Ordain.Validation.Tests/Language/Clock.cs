namespace Ordain.Validation.Tests.Language;

/// <summary>Always the same time.</summary>
internal sealed class Clock : TimeProvider
{
    public static DateTimeOffset Now { get; } = new(2026, 2, 28, 23, 59, 59, TimeSpan.Zero);

    public static Clock Fixed { get; } = new();

    public override DateTimeOffset GetUtcNow() => Now;
}
