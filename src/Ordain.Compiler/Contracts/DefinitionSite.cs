using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Compiler.Contracts;

/// <summary>Where a definition is wrong. It becomes a location only where somebody reports it.</summary>
/// <param name="Symbol">The type or the member.</param>
/// <param name="Attribute">The attribute on it; null for the symbol itself.</param>
/// <param name="Span">The place in the text of an argument; null for the attribute as a whole.</param>
/// <param name="Argument">Which positional argument holds the text; -1 for the named argument <c>When</c>.</param>
internal readonly record struct DefinitionSite(ISymbol Symbol, AttributeData? Attribute = null, TextSpan? Span = null, int Argument = 0);

/// <summary>Hears of wrong definitions. The generator passes none: it only generates.</summary>
internal delegate void DefinitionReporter(DiagnosticDescriptor descriptor, DefinitionSite site, params string[] arguments);
