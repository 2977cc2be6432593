using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.CodeFixes.Layout;
using Ordain.Compiler.Plans;

namespace Ordain.CodeFixes.Models;

/// <summary>Attributes for members of a solution, each member once.</summary>
internal sealed class AnnotationEdit(Solution solution) : ISolutionEdit
{
    private readonly Dictionary<(DocumentId Document, int Start), Annotation> _annotations = [];

    public bool IsEmpty => _annotations.Count == 0;

    /// <summary>What is annotated.</summary>
    public IReadOnlyCollection<Annotation> Annotations => _annotations.Values;

    /// <summary>Adds the likeliest member for each field that a diagnostic says is missing.</summary>
    public async Task AddAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        foreach (List<Annotation> candidates in await CandidatesAsync(document, diagnostic, cancellation).ConfigureAwait(false))
        {
            foreach (Annotation candidate in candidates)
            {
                if (Add(candidate, cancellation))
                {
                    break;
                }
            }
        }
    }

    /// <summary>The members that each missing field may be meant to come from.</summary>
    public static async Task<List<List<Annotation>>> CandidatesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await MissingFields.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } missing
            || await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return [];
        }

        var candidates = new AnnotationCandidates(missing.Draft, compilation, cancellation);
        return missing.Fields.ConvertAll(candidates.For);
    }

    /// <summary>Adds one; not where the member means something else already, or cannot be edited.</summary>
    public bool Add(Annotation annotation, CancellationToken cancellation)
    {
        if (annotation.Member.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || reference.GetSyntax(cancellation) is not (PropertyDeclarationSyntax or ParameterSyntax)
            || solution.GetDocument(reference.SyntaxTree) is not { } document)
        {
            return false;
        }

        (DocumentId Id, int Start) key = (document.Id, reference.Span.Start);
        if (_annotations.TryGetValue(key, out Annotation? known))
        {
            return known.Attribute == annotation.Attribute;
        }

        _annotations.Add(key, annotation);
        return true;
    }

    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        Solution changed = solution;
        foreach (IGrouping<DocumentId, KeyValuePair<(DocumentId Document, int Start), Annotation>> group in _annotations.GroupBy(static entry => entry.Key.Document))
        {
            Document document = changed.GetDocument(group.Key)!;
            SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            LayoutStyle style = await LayoutStyle.OfAsync(document, text, cancellation).ConfigureAwait(false);
            List<TextChange> changes = [.. group.OrderBy(static entry => entry.Key.Start).Select(entry => Change(text, style, entry.Key.Start, entry.Value, cancellation))];
            var places = new PlaceTracker([]);
            places.Move(changes);
            changed = (await NameReducer.ReduceAsync(document.WithText(text.WithChanges(changes)), text, places.Added, style, cancellation).ConfigureAwait(false)).Project.Solution;
        }

        return changed;
    }

    /// <summary>On a line of its own where the member starts one; a parameter of a record stays in its line.</summary>
    private static TextChange Change(SourceText text, LayoutStyle style, int start, Annotation annotation, CancellationToken cancellation)
    {
        bool isParameter = annotation.Member.DeclaringSyntaxReferences[0].GetSyntax(cancellation) is ParameterSyntax;
        string indentation = LayoutStyle.IndentationAt(text, start);
        bool startsLine = text.Lines.GetLineFromPosition(start).Start + indentation.Length == start;
        string separator = startsLine && !isParameter ? style.NewLine + indentation : " ";
        return new TextChange(new TextSpan(start, 0), $"[{(isParameter ? "property: " : "")}{annotation.Attribute}]{separator}");
    }
}
