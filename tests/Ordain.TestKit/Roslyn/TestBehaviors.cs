namespace Ordain.TestKit.Roslyn;

/// <summary>Checks to leave out.</summary>
[Flags]
public enum TestBehaviors
{
    /// <summary>No check is left out.</summary>
    None = 0,

    /// <summary>Analyzers may report in generated code.</summary>
    SkipGeneratedCodeCheck = 1,

    /// <summary>Diagnostics need not be suppressible.</summary>
    SkipSuppressionCheck = 2,

    /// <summary>Generated sources are compiled, but not compared.</summary>
    SkipGeneratedSourcesCheck = 4,
}
