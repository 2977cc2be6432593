namespace Ordain.Compiler.Contracts;

/// <summary>A type that a polymorphic type stands for.</summary>
/// <param name="TypeName">The type as source text.</param>
/// <param name="HelperName">The generated class that checks and writes it.</param>
/// <param name="Discriminator">Its discriminator as a JSON value; null when it has none.</param>
/// <param name="Constant">The same as source text.</param>
/// <param name="Depth">How far it is from <c>object</c>: of two that a value is, the further is the nearer.</param>
internal sealed record DerivedSpec(string TypeName, string HelperName, string? Discriminator, string? Constant, int Depth);
