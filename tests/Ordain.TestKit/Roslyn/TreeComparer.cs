using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Roslyn;

/// <summary>Compares the tree that a code action made with what its text parses to: the next analysis has to see the same.</summary>
internal static class TreeComparer
{
    public static void Verify(SyntaxNode made, SyntaxNode parsed, bool comparesTrivia, IVerifier verifier)
    {
        using var expected = Shape(parsed, comparesTrivia).GetEnumerator();
        foreach (var (kind, text) in Shape(made, comparesTrivia))
        {
            if (!expected.MoveNext())
            {
                verifier.Fail($"The action made a tree that differs from its own text: {kind} '{text}' is not in the text.");
            }

            if (expected.Current != (kind, text))
            {
                verifier.Fail(
                    $"The action made a tree that differs from its own text: it has {kind} '{text}' where the text has {expected.Current.Kind} '{expected.Current.Text}'.");
            }
        }

        verifier.False(expected.MoveNext(), "The action made a tree that differs from its own text: the text has more nodes.");
    }

    private static IEnumerable<(int Kind, string Text)> Shape(SyntaxNode root, bool withTrivia)
    {
        foreach (SyntaxNodeOrToken item in root.DescendantNodesAndTokensAndSelf())
        {
            // Nodes are known by their kinds and by the tokens in them.
            yield return (item.RawKind, item.IsToken ? item.AsToken().Text : string.Empty);
            if (withTrivia && item.IsToken)
            {
                foreach (SyntaxTrivia trivia in item.GetLeadingTrivia().Concat(item.GetTrailingTrivia()))
                {
                    yield return (trivia.RawKind, trivia.ToFullString());
                }
            }
        }
    }
}
