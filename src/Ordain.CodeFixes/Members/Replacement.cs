using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Placeholders;

namespace Ordain.CodeFixes.Members;

/// <param name="Span">The expression that stands for no value.</param>
/// <param name="Value">What takes its place.</param>
internal sealed record Replacement(TextSpan Span, Placeholder Value);
