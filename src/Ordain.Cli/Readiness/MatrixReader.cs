using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Expressions;
using Ordain.Compiler.Plans;

namespace Ordain.Cli.Readiness;

/// <summary>Reads the models of a compiled assembly with the compiler's own reader of plans.</summary>
internal static class MatrixReader
{
    public static IReadOnlyList<ModelMatrix> Read(string assembly, IEnumerable<string> references)
    {
        MetadataReference own = MetadataReference.CreateFromFile(assembly);
        var compilation = CSharpCompilation.Create(
            "Report",
            references: [own, .. references.Where(File.Exists).Where(path => Path.GetFullPath(path) != Path.GetFullPath(assembly)).Select(path => MetadataReference.CreateFromFile(path))],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        var matrices = new List<ModelMatrix>();
        if (compilation.GetAssemblyOrModuleSymbol(own) is IAssemblySymbol symbol)
        {
            foreach (INamedTypeSymbol type in TypesIn(symbol.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
            {
                if (Read(type, compilation) is { } matrix)
                {
                    matrices.Add(matrix);
                }
            }
        }

        return matrices;
    }

    private static ModelMatrix? Read(INamedTypeSymbol model, CSharpCompilation compilation)
    {
        List<PlanDraft> drafts = [.. PlanReader.ContractsOf(model).Select(declared => PlanReader.ReadDraft(model, declared.Contract, compilation, CancellationToken.None)).OfType<PlanDraft>()];
        if (drafts.Count == 0)
        {
            return null;
        }

        Terms terms = ContractSymbols.Of(compilation).Terms;
        var rows = new SortedDictionary<string, MatrixCell?[]>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < drafts.Count; i++)
        {
            Add(drafts[i], i, drafts.Count, terms, rows);
        }

        return new ModelMatrix(model.ToDisplayString(), [.. drafts.Select(draft => draft.Contract.Provider)], [.. rows.Select(row => new MatrixRow(row.Key, row.Value))]);
    }

    private static void Add(PlanDraft draft, int column, int columns, Terms terms, SortedDictionary<string, MatrixCell?[]> rows)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (PayloadField field in PayloadField.Of(draft))
        {
            string own = field.Member.Place ?? TermOf(field, terms);
            string around = places.GetValueOrDefault(field.JsonPath[..Math.Max(0, field.JsonPath.LastIndexOf('.'))], "");
            string place = own.StartsWith('/') || around.Length == 0 ? own.TrimStart('/') : own.Length == 0 ? around : $"{around}.{own}";
            bool isList = field.Member.Spec.Value.Kind == ValueKind.Collection && field.Member.Child is not null;
            places[field.JsonPath + (isList ? "[]" : "")] = place + (isList ? "[]" : "");
            if (field.Member.Child is not null && field.HasSource)
            {
                // The fields of the object have rows of their own.
                continue;
            }

            if (!rows.TryGetValue(place, out MatrixCell?[]? cells))
            {
                rows.Add(place, cells = new MatrixCell?[columns]);
            }

            cells[column] ??= CellOf(field);
        }
    }

    /// <summary>The meaning of a field that is nowhere in the model.</summary>
    private static string TermOf(PayloadField field, Terms terms)
    {
        string term = terms.OfField(field.Member.Property)[0][0];
        return term.Length == 0 || term[0] == '/' ? field.Member.Property.Name : string.Join(".", terms.Split(term));
    }

    private static MatrixCell CellOf(PayloadField field)
    {
        RuleSpec? forbidden = field.Member.Spec.Rules.FirstOrDefault(rule => rule.Kind == RuleKinds.ForbiddenWhen);
        (FieldNeed need, string condition) = field switch
        {
            { IsRequired: true } => (FieldNeed.Required, ""),
            { Conditions.Count: > 0 } => (FieldNeed.Conditional, string.Join(" or when ", field.Conditions.Select(rule => RuleProse.Describe(rule.Condition!)))),
            _ when forbidden is not null => (FieldNeed.Forbidden, RuleProse.Describe(forbidden.Condition!)),
            _ => (FieldNeed.Optional, ""),
        };
        return new MatrixCell(field.JsonPath, need, condition, !field.HasSource);
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                if (inner is INamedTypeSymbol type)
                {
                    yield return type;
                }

                foreach (INamedTypeSymbol nested in TypesIn(inner))
                {
                    yield return nested;
                }
            }
        }
    }
}
