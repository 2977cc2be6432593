using Microsoft.CodeAnalysis;

namespace Ordain.CodeFixes.Models;

/// <summary>An attribute that makes a member the source of a field.</summary>
/// <param name="Member">The member.</param>
/// <param name="Attribute">The attribute as source text that binds anywhere, without brackets.</param>
/// <param name="Field">The field's place in the JSON.</param>
internal sealed record Annotation(IPropertySymbol Member, string Attribute, string Field);
