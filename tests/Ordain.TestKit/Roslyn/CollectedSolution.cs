using System.Collections.Immutable;

namespace Ordain.TestKit.Roslyn;

/// <summary>A solution with what its generators made, and its diagnostics in order of file and position.</summary>
internal sealed record CollectedSolution(GeneratorPass Pass, ImmutableArray<CollectedDiagnostic> Diagnostics);
