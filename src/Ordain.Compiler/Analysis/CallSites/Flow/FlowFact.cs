using Microsoft.CodeAnalysis;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Analysis.CallSites.Flow;

/// <summary>What a condition on the path says of a value.</summary>
/// <param name="Known">What the value is.</param>
/// <param name="Source">The condition.</param>
internal sealed record FlowFact(RuleValue Known, SyntaxNode Source);
