using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Diagnostics;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Analysis.Mapping;

/// <summary>Members of a model that go nowhere.</summary>
internal sealed class MemberCheck(INamedTypeSymbol model, List<PlanDraft> drafts, MappingReport report, ContractSymbols contracts)
{
    public void Check()
    {
        var known = new ContractTerms(contracts.Terms);
        foreach (PlanDraft draft in drafts)
        {
            known.Add(draft.Contract);
        }

        foreach (ModelMember member in contracts.Terms.MembersOf(model))
        {
            foreach (ModelField field in member.Fields)
            {
                CheckField(member, field, known);
            }

            if (!drafts.Exists(draft => draft.Planner.Index.Used.Contains(member.Property)))
            {
                CheckUnused(member, known);
            }
        }
    }

    private void CheckField(ModelMember member, ModelField field, ContractTerms known)
    {
        bool isContract = drafts.Exists(draft => SymbolEqualityComparer.Default.Equals(draft.Contract.Type, field.Type));
        if (!isContract && !known.Objects.Contains(field.Type))
        {
            if (field.Type.TypeKind != TypeKind.Error)
            {
                report.Add(Descriptors.UnknownField, field.Attribute, $"'{model.Name}' is no payload of '{field.Type.Name}', and that is no object in one of its contracts");
            }
        }
        else if (field.Member is { } path && !Has(field.Type, path))
        {
            report.Add(Descriptors.UnknownField, field.Attribute, $"'{field.Type.Name}' has no member '{path}'{Hint(path, NamesOf(field.Type))}");
        }
        else if (field.Member is not null && !isContract && !drafts.Exists(draft => draft.Planner.Index.Used.Contains(member.Property)))
        {
            report.Add(Descriptors.UnknownField, field.Attribute, $"'{model.Name}' does not hold the members of '{field.Type.Name}' itself; name the contract, and the path in it");
        }
    }

    private static bool Has(ITypeSymbol type, string path)
    {
        ITypeSymbol? current = type;
        foreach (string name in path.Split('.'))
        {
            current = (current?.WithoutNullable() as INamedTypeSymbol)?.PayloadProperties().Find(property => property.Name == name)?.Type;
        }

        return current is not null;
    }

    private static List<string> NamesOf(ITypeSymbol type) => type is INamedTypeSymbol named ? named.PayloadProperties().ConvertAll(static property => property.Name) : [];

    private void CheckUnused(ModelMember member, ContractTerms known)
    {
        bool isTold = member.Fields.Count > 0;
        foreach (ModelTerm term in member.Terms)
        {
            string text = string.Join(".", term.Segments);
            if (term is { Attribute: { } attribute, Segments.Length: > 0 } && !known.Has(text))
            {
                isTold = true;
                report.AddUnknownTerm(attribute, text, NearestText.To(text, known.All));
            }
        }

        if (!isTold && member.Property.DeclaringSyntaxReferences.Length > 0)
        {
            report.Add(Descriptors.UnusedMember, member.Property, model.Name, member.Property.Name);
        }
    }

    private static string Hint(string text, IEnumerable<string> candidates) => NearestText.To(text, candidates) is { } nearest ? $"; did you mean \"{nearest}\"?" : "";
}
