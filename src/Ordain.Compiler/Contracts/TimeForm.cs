namespace Ordain.Compiler.Contracts;

/// <summary>How a point in time is written.</summary>
internal enum TimeForm
{
    /// <summary>As System.Text.Json writes it.</summary>
    AsItIs,

    /// <summary>Whole seconds since 1970, a number.</summary>
    UnixSeconds,

    /// <summary>ISO 8601 in UTC.</summary>
    Utc,
}
