using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.Compiler.Tests;

/// <summary>Plans of a compiled assembly, as another one reads them from metadata, where nothing private is.</summary>
internal static class Stamps
{
    /// <summary>The pairs of model and contract whose plan comes out otherwise there, so that call sites would not follow them.</summary>
    public static List<string> ThatDiffer(Compilation library)
    {
        using MemoryStream image = GeneratedAssembly.Emit(library);
        MetadataReference own = MetadataReference.CreateFromStream(image);
        var compilation = CSharpCompilation.Create("Api", references: [own, .. library.References], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var differing = new List<string>();
        foreach (INamedTypeSymbol model in TypesIn(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(own)!).GlobalNamespace).Where(type => type.HasAttribute(OrdainNames.PlanStamp)))
        {
            foreach ((INamedTypeSymbol contract, _) in PlanReader.ContractsOf(model))
            {
                if (PlanReader.ReadDraft(model, contract, compilation, CancellationToken.None) is not { } draft || PlanStamp.Of(draft) != PlanStamp.On(model, contract))
                {
                    differing.Add($"{model.Name} for {contract.Name}");
                }
            }
        }

        return differing;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(inner => inner is INamedTypeSymbol type ? [type, .. TypesIn(type)] : TypesIn(inner));
}
