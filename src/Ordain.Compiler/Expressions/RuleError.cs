using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.Compiler.Expressions;

/// <summary>Something wrong in an expression's text.</summary>
/// <param name="Descriptor">Which diagnostic.</param>
/// <param name="Span">Where in the text.</param>
/// <param name="Argument">The argument of the message.</param>
internal readonly record struct RuleError(DiagnosticDescriptor Descriptor, TextSpan Span, string Argument);
