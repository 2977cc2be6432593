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
        var found = new List<(int Distance, Annotation Annotation)>();
        if (FieldSuggestion.For(field, _terms) is not { } suggestion)
        {
            return [];
        }

        foreach (ModelMember member in _terms.MembersOf(suggestion.Owner))
        {
            if (!_draft.Planner.Index.Used.Contains(member.Property)
                && member.Fields.Count == 0
                && member.Terms.TrueForAll(static term => term.Attribute is null)
                && IsConvertible(member.Property.Type, field.Member.Property.Type)
                && DistanceOf(member.Property.Name, suggestion, field) is { } distance
                && AttributeFor(member.Property, suggestion, field) is { } attribute)
            {
                found.Add((distance, new Annotation(member.Property, attribute, field.JsonPath)));
            }
        }

        return [.. found.OrderBy(static candidate => candidate.Distance).Take(Most).Select(static candidate => candidate.Annotation)];
    }

    private bool IsConvertible(ITypeSymbol from, ITypeSymbol to) => new ConversionReader(_compilation, _draft.Model, "").Read(from, to) is not null;

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

    /// <summary>How far the names are apart; null when they have nothing to do with each other.</summary>
    private static int? DistanceOf(string member, FieldSuggestion suggestion, PayloadField field)
    {
        int? least = null;
        foreach (string name in new[] { suggestion.Name, field.Member.Property.Name, field.Member.Spec.JsonName, suggestion.Meaning.Substring(suggestion.Meaning.LastIndexOf('.') + 1) })
        {
            int distance = NearestText.Distance(member, name);
            bool isPart = Math.Min(member.Length, name.Length) >= 3 && (Contains(member, name) || Contains(name, member));
            if ((isPart || distance <= Math.Max(member.Length, name.Length) / 3) && (least is null || distance < least))
            {
                least = distance;
            }
        }

        return least;
    }

    private static bool Contains(string text, string part) => text.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
