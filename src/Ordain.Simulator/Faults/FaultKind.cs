namespace Ordain.Simulator;

/// <summary>What goes wrong with one request.</summary>
public enum FaultKind
{
    /// <summary>The order is processed and recorded; the answer waits for <see cref="Fault.Duration"/>.</summary>
    Delay,

    /// <summary>The connection is cut before the order is processed: nothing is recorded, nothing is answered.</summary>
    CutBeforeProcessing,

    /// <summary>The order is processed and recorded, then the connection is cut: nothing is answered.</summary>
    CutAfterProcessing,

    /// <summary>429 with <c>Retry-After</c>; the order is neither processed nor recorded.</summary>
    TooManyRequests,

    /// <summary>500; the order is neither processed nor recorded.</summary>
    InternalServerError,

    /// <summary>503, perhaps with <c>Retry-After</c>; the order is neither processed nor recorded.</summary>
    ServiceUnavailable,

    /// <summary>The order is processed and recorded; the answer has its status and media type but is not JSON.</summary>
    MalformedJson,

    /// <summary>The order is processed and recorded; the connection is cut in the middle of the answer.</summary>
    TruncatedAnswer,

    /// <summary>The order is processed and recorded; the answer has its status but no body.</summary>
    EmptyAnswer,

    /// <summary>
    /// The order is processed and recorded; the answer comes byte by byte, one every <see cref="Fault.Duration"/>.
    /// </summary>
    SlowDrip,
}
