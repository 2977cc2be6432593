namespace Ordain.Simulator;

/// <summary>One thing that goes wrong with one request. See <see cref="FaultKind"/> for what each does to the order.</summary>
public sealed record Fault
{
    private Fault(FaultKind kind, TimeSpan? duration = null)
    {
        if (duration is { } span)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(span, TimeSpan.Zero, nameof(duration));
        }

        Kind = kind;
        Duration = duration;
    }

    /// <summary>What goes wrong.</summary>
    public FaultKind Kind { get; }

    /// <summary>
    /// How long a delay takes, after how long a retry is welcome, or how long each byte takes; null where the kind has
    /// no duration.
    /// </summary>
    public TimeSpan? Duration { get; }

    /// <inheritdoc cref="FaultKind.CutBeforeProcessing"/>
    public static Fault CutBeforeProcessing { get; } = new(FaultKind.CutBeforeProcessing);

    /// <inheritdoc cref="FaultKind.CutAfterProcessing"/>
    public static Fault CutAfterProcessing { get; } = new(FaultKind.CutAfterProcessing);

    /// <inheritdoc cref="FaultKind.InternalServerError"/>
    public static Fault InternalServerError { get; } = new(FaultKind.InternalServerError);

    /// <inheritdoc cref="FaultKind.MalformedJson"/>
    public static Fault MalformedJson { get; } = new(FaultKind.MalformedJson);

    /// <inheritdoc cref="FaultKind.TruncatedAnswer"/>
    public static Fault TruncatedAnswer { get; } = new(FaultKind.TruncatedAnswer);

    /// <inheritdoc cref="FaultKind.EmptyAnswer"/>
    public static Fault EmptyAnswer { get; } = new(FaultKind.EmptyAnswer);

    /// <inheritdoc cref="FaultKind.Delay"/>
    /// <param name="duration">How long the answer waits.</param>
    public static Fault Delay(TimeSpan duration) => new(FaultKind.Delay, duration);

    /// <inheritdoc cref="FaultKind.TooManyRequests"/>
    /// <param name="retryAfter">The value of <c>Retry-After</c>, rounded up to whole seconds.</param>
    public static Fault TooManyRequests(TimeSpan retryAfter) => new(FaultKind.TooManyRequests, retryAfter);

    /// <inheritdoc cref="FaultKind.ServiceUnavailable"/>
    /// <param name="retryAfter">The value of <c>Retry-After</c>, rounded up to whole seconds; no header when null.</param>
    public static Fault ServiceUnavailable(TimeSpan? retryAfter = null) => new(FaultKind.ServiceUnavailable, retryAfter);

    /// <inheritdoc cref="FaultKind.SlowDrip"/>
    /// <param name="perByte">How long each byte takes.</param>
    public static Fault SlowDrip(TimeSpan perByte) => new(FaultKind.SlowDrip, perByte);
}
