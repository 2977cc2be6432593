namespace Ordain.TestKit.Roslyn;

/// <summary>Has no members, as in the package; it is there to be derived from.</summary>
public class CSharpSourceGeneratorVerifier<TSourceGenerator, TVerifier>
    where TSourceGenerator : new()
    where TVerifier : IVerifier, new();
