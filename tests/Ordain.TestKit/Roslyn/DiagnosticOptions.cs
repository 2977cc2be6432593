namespace Ordain.TestKit.Roslyn;

/// <summary>What of an expected diagnostic is not compared.</summary>
[Flags]
public enum DiagnosticOptions
{
    /// <summary>Everything is compared.</summary>
    None = 0,

    /// <summary>Additional locations are not.</summary>
    IgnoreAdditionalLocations = 1,

    /// <summary>The severity is not.</summary>
    IgnoreSeverity = 2,
}
