using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>A place in code that makes an object. What is known of objects is kept by site, so that all variables that hold one see the same.</summary>
/// <param name="Node">The expression that makes the object.</param>
internal sealed record Site(SyntaxNode Node);
