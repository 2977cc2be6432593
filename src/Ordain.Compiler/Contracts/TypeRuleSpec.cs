using Ordain.Compiler.Common;
using Ordain.Compiler.Expressions;

namespace Ordain.Compiler.Contracts;

/// <summary>A rule of a type: an invariant, or a condition on a member of an object that it holds.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Target">The member that a violation stands at; no steps for the object itself.</param>
internal sealed record TypeRuleSpec(RuleSpec Rule, EquatableArray<PathStep> Target);
