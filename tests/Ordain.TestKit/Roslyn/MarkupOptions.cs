namespace Ordain.TestKit.Roslyn;

/// <summary>How markup is read.</summary>
[Flags]
public enum MarkupOptions
{
    /// <summary>The default.</summary>
    None = 0,

    /// <summary>Markup without an id means the first descriptor, though there are several.</summary>
    UseFirstDescriptor = 1,

    /// <summary>Two dollar signs are code, not a position.</summary>
    TreatPositionIndicatorsAsCode = 2,
}
