using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Plans;

namespace Ordain.Cli.Readiness;

/// <summary>Reads the models of a compiled assembly with the compiler's own reader of plans. Nothing of the assembly is run.</summary>
internal static class MatrixReader
{
    public static IReadOnlyList<ModelMatrix> Read(string assembly, IEnumerable<string> references)
    {
        MetadataReference own = MetadataReference.CreateFromFile(assembly);
        var compilation = CSharpCompilation.Create(
            "Report",
            references: [own, .. references.Where(File.Exists).Where(path => Path.GetFullPath(path) != Path.GetFullPath(assembly)).Select(path => MetadataReference.CreateFromFile(path))],
            options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, metadataImportOptions: MetadataImportOptions.All));
        return compilation.GetAssemblyOrModuleSymbol(own) is not IAssemblySymbol symbol ? [] :
        [
            .. TypesIn(symbol.GlobalNamespace)
                .OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal)
                .Select(type => Read(type, compilation))
                .OfType<ModelMatrix>(),
        ];
    }

    private static ModelMatrix? Read(INamedTypeSymbol model, CSharpCompilation compilation)
    {
        List<PlanDraft> drafts =
        [
            .. PlanReader.ContractsOf(model)
                .Select(declared => PlanReader.ReadDraft(model, declared.Contract, compilation, CancellationToken.None))
                .OfType<PlanDraft>(),
        ];
        return drafts.Count == 0 ? null : new MatrixBuilder(model, drafts, ContractSymbols.Of(compilation).Terms).Build();
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
    {
        foreach (INamespaceOrTypeSymbol inner in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
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
