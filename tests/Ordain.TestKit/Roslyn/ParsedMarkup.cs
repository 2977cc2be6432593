using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Roslyn;

/// <summary>A text without its markup, and what the markup said.</summary>
/// <param name="Text">The text without markup.</param>
/// <param name="Positions">Where <c>$$</c> stood.</param>
/// <param name="Spans">The marked spans, in order of their starts; those without a name have an empty one.</param>
internal sealed record ParsedMarkup(string Text, ImmutableArray<int> Positions, ImmutableArray<(string Name, TextSpan Span)> Spans);
