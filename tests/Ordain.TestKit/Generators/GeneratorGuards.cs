namespace Ordain.TestKit;

/// <summary>What a generator run is held to.</summary>
[Flags]
public enum GeneratorGuards
{
    /// <summary>Nothing is checked, except that the generator does not throw.</summary>
    None = 0,

    /// <summary>A run on an equal compilation, and one with an unrelated file more, recompute nothing.</summary>
    Caching = 1,

    /// <summary>No Roslyn object can be reached from a tracked step's output.</summary>
    PlainData = 2,

    /// <summary>Two independent runs give the same text.</summary>
    Determinism = 4,

    /// <summary>The output compiles.</summary>
    Compilation = 8,

    /// <summary>The generator does not throw. Always on.</summary>
    NoException = 16,

    /// <summary>All of them.</summary>
    All = Caching | PlainData | Determinism | Compilation | NoException,
}
