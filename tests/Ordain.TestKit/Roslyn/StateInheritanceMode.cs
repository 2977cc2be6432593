namespace Ordain.TestKit.Roslyn;

/// <summary>What a state takes over from the state before it.</summary>
public enum StateInheritanceMode
{
    /// <summary>What it leaves empty, and expected diagnostics that are not fixable.</summary>
    AutoInherit,

    /// <summary>Nothing.</summary>
    Explicit,

    /// <summary>What it leaves empty, and all expected diagnostics.</summary>
    AutoInheritAll,
}
