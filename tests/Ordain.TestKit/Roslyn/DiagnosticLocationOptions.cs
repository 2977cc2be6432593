namespace Ordain.TestKit.Roslyn;

/// <summary>How an expected location is read.</summary>
[Flags]
public enum DiagnosticLocationOptions
{
    /// <summary>An exact span.</summary>
    None = 0,

    /// <summary>Only the start counts.</summary>
    IgnoreLength = 1,

    /// <summary>The start's column is the key of a markup location.</summary>
    InterpretAsMarkupKey = 2,
}
