using Microsoft.CodeAnalysis;
using Ordain.Compiler.Analysis.Mapping;
using Ordain.Compiler.Plans;

namespace Ordain.CodeFixes.Models;

/// <summary>Members that a model has already, and that may be what a field lacks: by type, and by name.</summary>
internal sealed class AnnotationCandidates
{
    private const int Most = 3;

    private readonly PlanDraft _draft;
    private readonly Compilation _compilation;
    private readonly Terms _terms;
    private readonly List<PlanDraft> _others = [];

    public AnnotationCandidates(PlanDraft draft, Compilation compilation, CancellationToken cancellation)
    {
        _draft = draft;
        _compilation = compilation;
        _terms = ContractSymbols.Of(compilation).Terms;
        foreach ((INamedTypeSymbol contract, _) in PlanReader.ContractsOf(draft.Model))
        {
            if (!SymbolEqualityComparer.Default.Equals(contract, draft.Contract.Type) && PlanReader.ReadDraft(draft.Model, contract, compilation, cancellation) is { } other)
            {
                _others.Add(other);
            }
        }
    }

    /// <summary>What to write for a field, the likeliest first.</summary>
    public List<Annotation> For(PayloadField field)
    {
        if (FieldSuggestion.For(field, _terms) is not { } suggestion)
        {
            return [];
        }

        return
        [
            .. FieldCandidates.Of(_draft, field, suggestion, _compilation)
                .Select(member => (Member: member, Attribute: AttributeFor(member, suggestion, field)))
                .Where(static candidate => candidate.Attribute is not null)
                .Take(Most)
                .Select(candidate => new Annotation(candidate.Member, candidate.Attribute!, field.JsonPath)),
        ];
    }

    /// <summary>A term says it to all contracts; where another one has a use for the member, it is said to this one alone.</summary>
    private string? AttributeFor(IPropertySymbol member, FieldSuggestion suggestion, PayloadField field)
    {
        if (!_others.Exists(other => other.Planner.Index.Used.Contains(member)))
        {
            return _terms.ConstantOf(suggestion.Meaning) is { } constant
                ? $"global::Ordain.Term(global::Ordain.OrderTerms.{constant})"
                : $"global::Ordain.Term({Compiler.Common.Literals.String(suggestion.Meaning)})";
        }

        string contract = _draft.Contract.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return SymbolEqualityComparer.Default.Equals(field.Owner.ContractType, _draft.Contract.Type)
            ? $"global::Ordain.Field<{contract}>(nameof({contract}.{field.Member.Property.Name}))"
            : null;
    }
}
