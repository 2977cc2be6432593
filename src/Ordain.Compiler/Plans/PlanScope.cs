using Microsoft.CodeAnalysis;

namespace Ordain.Compiler.Plans;

/// <summary>Where in the model an object of the contract looks for its fields.</summary>
/// <param name="Source">The type that holds the members.</param>
/// <param name="Prefix">What stands in front of the fields' terms there.</param>
/// <param name="IsRoot">Whether that is the model itself.</param>
/// <param name="FieldPath">The object's place in the contract, with a dot behind; empty for the contract itself, null inside collections and inside objects of the model.</param>
/// <param name="Object">The model's own object for it, when it is looked at from outside because others have fields of it too.</param>
/// <param name="IsPlaced">Whether violations put the place of an object in front of those of its fields, so that these have to begin at the model.</param>
internal sealed record PlanScope(INamedTypeSymbol Source, string[] Prefix, bool IsRoot, string? FieldPath, ModelMatch? Object = null, bool IsPlaced = false);
