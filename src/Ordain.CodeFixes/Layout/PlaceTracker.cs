using Microsoft.CodeAnalysis.Text;

namespace Ordain.CodeFixes.Layout;

/// <summary>Where the places of edits, and what edits have added, are by now.</summary>
internal sealed class PlaceTracker(List<TextEdit> edits)
{
    private readonly List<int> _positions = edits.ConvertAll(static edit => edit.Anchor);

    /// <summary>What was added so far.</summary>
    public List<TextSpan> Added { get; } = [];

    public int PositionOf(int edit) => _positions[edit];

    /// <summary>Moves everything by changes that were made at once, in the order of the text.</summary>
    public void Move(List<TextChange> changes)
    {
        for (int i = 0; i < _positions.Count; i++)
        {
            _positions[i] += Shift(changes, _positions[i]);
        }

        for (int i = 0; i < Added.Count; i++)
        {
            int start = Added[i].Start + Shift(changes, Added[i].Start);
            int end = Added[i].End + Shift(changes, Added[i].End - 1);
            Added[i] = TextSpan.FromBounds(start, end);
        }

        int moved = 0;
        foreach (TextChange change in changes)
        {
            if (!string.IsNullOrWhiteSpace(change.NewText))
            {
                Added.Add(new TextSpan(change.Span.Start + moved, change.NewText!.Length));
            }

            moved += change.NewText!.Length - change.Span.Length;
        }
    }

    private static int Shift(List<TextChange> changes, int position)
    {
        int shift = 0;
        foreach (TextChange change in changes)
        {
            if (change.Span.End <= position)
            {
                shift += change.NewText!.Length - change.Span.Length;
            }
        }

        return shift;
    }
}
