using Microsoft.CodeAnalysis;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Plans;

namespace Ordain.Cli.Readiness;

/// <summary>Lays the fields of all contracts of one model beside each other.</summary>
internal sealed class MatrixBuilder(INamedTypeSymbol model, List<PlanDraft> drafts, Terms terms)
{
    private readonly Dictionary<string, MatrixRow> _rows = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<MatrixField>[] _fields = [.. drafts.Select(_ => new List<MatrixField>())];

    public ModelMatrix Build()
    {
        for (int i = 0; i < drafts.Count; i++)
        {
            Add(drafts[i], i);
        }

        var order = new MemberOrder(model);
        return new ModelMatrix(model.ToDisplayString(), [.. drafts.Select(draft => draft.Contract.Provider)], [.. _rows.Values.OrderBy(row => row.Name, order)], _fields);
    }

    private void Add(PlanDraft draft, int column)
    {
        // Fields come in document order, so that an object's place is known before its fields are.
        var places = new Dictionary<ObjectDraft, ObjectPlace> { [draft.Root] = new("", "", null) };
        foreach (PayloadField field in PayloadField.Of(draft))
        {
            ObjectPlace around = places[field.Owner];
            bool isComposed = field.Member.Sources.Exists(source => source is ObjectSource { Path.Steps.Count: 0 });
            string? place = field.Member.Place is { Length: > 0 } own ? Join(around.Source, own) : null;
            string name = place ?? (isComposed ? Join(SourceOf(field, around), PrefixOf(field)) : Join(around.Name, TermOf(field)));
            MatrixField cell = FieldNeeds.Read(field, around.Optional);
            if (isComposed && place is null && PrefixOf(field).Length > 0)
            {
                cell = cell with { Clauses = [.. cell.Clauses, new Clause(Wording.Composed)] };
            }

            if (field.Member.Child is { } child)
            {
                string element = field.Member.Spec.Value.Kind is ValueKind.Object or ValueKind.Contract ? "" : "[]";
                string source = isComposed || !field.HasSource ? SourceOf(field, around) : name + element;
                places[child] = new ObjectPlace(source, name + element, cell.Need == FieldNeed.Required ? around.Optional : field.JsonPath);
            }

            // What is put together of members that have rows of their own, and may be left out, is no row.
            if (!isComposed || place is not null || cell.Need != FieldNeed.Optional)
            {
                _fields[column].Add(cell);
                Add(name, column, cell, isInModel: place is not null);
            }

            // What is joined is in the row of each part.
            foreach (string other in field.Member.OtherPlaces)
            {
                Add(Join(around.Source, other), column, cell, isInModel: true);
            }

            if (field.Member.CurrencyPlace is ['/', .. var currency])
            {
                cell = cell with { JsonPath = field.JsonPath + ".currency" };
                _fields[column].Add(cell);
                Add(currency, column, cell, isInModel: true);
            }
        }
    }

    private void Add(string name, int column, MatrixField field, bool isInModel)
    {
        if (!_rows.TryGetValue(name, out MatrixRow? row))
        {
            row = new MatrixRow(name, isInModel, [.. drafts.Select(_ => new List<MatrixField>())]);
        }

        _rows[name] = row with { IsInModel = row.IsInModel || isInModel };
        row.Cells[column].Add(field);
    }

    /// <summary>Where the members are of which an object is put together.</summary>
    private static string SourceOf(PayloadField field, ObjectPlace around) =>
        field.Member.Sources.Exists(source => source is ObjectSource { Path.FromRoot: true }) ? "" : around.Source;

    private string PrefixOf(PayloadField field) => NameOf(field.Member.Child!.Prefix.TrimEnd('.'));

    /// <summary>What a member for a field would be called that the model has none for.</summary>
    private string TermOf(PayloadField field)
    {
        string term = terms.OfField(field.Member.Property)[0][0];
        return term.Length == 0 || term[0] == '/' ? field.Member.Property.Name : NameOf(term);
    }

    private string NameOf(string term) => string.Join(".", terms.Split(term).Select(segment => terms.ConstantOf(segment) ?? segment));

    private static string Join(string around, string own) =>
        own.StartsWith('/') ? own[1..] : around.Length == 0 ? own : own.Length == 0 ? around : $"{around}.{own}";

    /// <param name="Source">Where the members are that its fields are read from.</param>
    /// <param name="Name">What stands before the names of those that are not there.</param>
    /// <param name="Optional">The nearest object around its fields that may be left out, in the JSON; null for none.</param>
    private sealed record ObjectPlace(string Source, string Name, string? Optional);
}
