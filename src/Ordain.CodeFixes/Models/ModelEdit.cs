using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Ordain.Compiler.Plans;

namespace Ordain.CodeFixes.Models;

/// <summary>Members to add to types of a solution, each once.</summary>
internal sealed class ModelEdit(Solution solution) : ISolutionEdit
{
    private readonly Dictionary<(DocumentId Document, int End), List<string>> _members = [];
    private readonly HashSet<(string Type, string Name)> _known = [];

    /// <summary>The names of the members.</summary>
    public List<string> Names { get; } = [];

    public bool IsEmpty => Names.Count == 0;

    /// <summary>Adds what a diagnostic says is missing.</summary>
    public async Task AddAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await MissingFields.OfAsync(document, diagnostic, cancellation).ConfigureAwait(false) is not { } missing
            || await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation)
        {
            return;
        }

        foreach (PayloadField field in missing.Fields)
        {
            if (FieldSuggestion.For(field, ContractSymbols.Of(compilation).Terms) is { } suggestion)
            {
                Add(suggestion, field, missing.Draft, cancellation);
            }
        }
    }

    /// <summary>The solution with the members.</summary>
    public async Task<Solution> ApplyAsync(CancellationToken cancellation)
    {
        Solution changed = solution;
        foreach (IGrouping<DocumentId, KeyValuePair<(DocumentId Document, int End), List<string>>> group in _members.GroupBy(static entry => entry.Key.Document))
        {
            Document document = changed.GetDocument(group.Key)!;
            SourceText text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var changes = new List<TextChange>();
            foreach (KeyValuePair<(DocumentId Document, int End), List<string>> type in group.OrderBy(static entry => entry.Key.End))
            {
                changes.Add(TypeText.Insert(text, (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!, type.Key.End, type.Value));
            }

            changed = changed.WithDocumentText(group.Key, text.WithChanges(changes));
        }

        return changed;
    }

    private void Add(FieldSuggestion suggestion, PayloadField field, PlanDraft draft, CancellationToken cancellation)
    {
        if (suggestion.Owner.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference
            || reference.GetSyntax(cancellation) is not TypeDeclarationSyntax declaration
            || solution.GetDocument(declaration.SyntaxTree) is not { } document)
        {
            return;
        }

        // A composed name for a term of several segments: "deliveryAddress.addressLocality" is DeliveryAddressAddressLocality.
        string name = suggestion.Term is null ? suggestion.Name : string.Concat(suggestion.Term.Split('.').Select(static segment => char.ToUpperInvariant(segment[0]) + segment.Substring(1)));
        if (!suggestion.Owner.GetMembers(name).IsEmpty || !_known.Add((suggestion.Owner.ToDisplayString(), name)))
        {
            return;
        }

        (DocumentId Document, int End) key = (document.Id, declaration.SpanStart);
        if (!_members.TryGetValue(key, out List<string>? members))
        {
            _members.Add(key, members = []);
        }

        string type = suggestion.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier));
        string term = suggestion.Term is null ? "" : $"[Term(\"{suggestion.Term}\")]\n";
        members.Add($"/// <summary>{draft.Contract.Provider}: {field.JsonPath}.</summary>\n{term}public {type} {name} {{ get; {(suggestion.Owner.IsValueType && !suggestion.Owner.IsReadOnly ? "set" : "init")}; }}");
        Names.Add(name);
    }
}
