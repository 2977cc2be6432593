namespace Ordain.TestKit.Roslyn;

/// <summary>
/// A target framework. It brings no assemblies: those come from <see cref="ProjectState.AdditionalReferences"/>, offline.
/// </summary>
public sealed class ReferenceAssemblies
{
    /// <summary>Creates a target framework.</summary>
    public ReferenceAssemblies(string targetFramework) => TargetFramework = targetFramework;

    /// <summary>The framework of a test that names none.</summary>
    public static ReferenceAssemblies Default { get; } = new("net10.0");

    /// <summary>The framework's short name.</summary>
    public string TargetFramework { get; }
}
