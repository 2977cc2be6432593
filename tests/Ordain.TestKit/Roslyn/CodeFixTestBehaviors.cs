namespace Ordain.TestKit.Roslyn;

/// <summary>Code-fix checks to leave out.</summary>
[Flags]
public enum CodeFixTestBehaviors
{
    /// <summary>No check is left out.</summary>
    None = 0,

    /// <summary>No Fix All in a document.</summary>
    SkipFixAllInDocumentCheck = 1,

    /// <summary>No Fix All in a project.</summary>
    SkipFixAllInProjectCheck = 2,

    /// <summary>No Fix All in the solution.</summary>
    SkipFixAllInSolutionCheck = 4,

    /// <summary>No Fix All.</summary>
    SkipFixAllCheck = SkipFixAllInDocumentCheck | SkipFixAllInProjectCheck | SkipFixAllInSolutionCheck,

    /// <summary>One iteration only.</summary>
    FixOne = 8,

    /// <summary>Diagnostics reported at the end of a compilation may be fixed.</summary>
    SkipLocalDiagnosticCheck = 16,
}
