using Ordain.Compiler.Common;

namespace Ordain.Compiler.Incremental;

/// <summary>What was read of a file's types.</summary>
/// <param name="Specs">In the order of the declarations.</param>
/// <param name="Failure">What a reader threw; null when all is well.</param>
internal sealed record TreeReading<TSpec>(EquatableArray<TSpec> Specs, string? Failure = null)
    where TSpec : class, IEquatable<TSpec>;
