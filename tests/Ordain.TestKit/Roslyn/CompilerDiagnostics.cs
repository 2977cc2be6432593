namespace Ordain.TestKit.Roslyn;

/// <summary>The least severity at which the compiler's own diagnostics count.</summary>
public enum CompilerDiagnostics
{
    /// <summary>None counts.</summary>
    None,

    /// <summary>Errors count.</summary>
    Errors,

    /// <summary>Warnings and errors count.</summary>
    Warnings,

    /// <summary>All but hidden ones count.</summary>
    Suggestions,

    /// <summary>All count.</summary>
    All,
}
