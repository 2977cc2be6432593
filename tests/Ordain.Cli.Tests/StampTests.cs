using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Ordain.Compiler.Common;
using Ordain.Compiler.Plans;

namespace Ordain.Cli.Tests;

/// <summary>The plan of a compiled model, read again from metadata by somebody who sees only what is public, is the one that it was compiled with: call sites follow it.</summary>
public sealed class StampTests
{
    [Theory]
    [InlineData("Checkout.dll", 4)]
    [InlineData("Ordain.Cli.Tests.dll", 2)]
    public void Stamp_IsTheSameFromMetadata(string assembly, int atLeast)
    {
        string[] stale = [.. Pairs(assembly, out int count)];

        Assert.Empty(stale);
        Assert.InRange(count, atLeast, 100);
    }

    private static List<string> Pairs(string assembly, out int count)
    {
        MetadataReference own = MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, assembly));
        string[] trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        var compilation = CSharpCompilation.Create(
            "Api", references: [own, .. trusted.Where(path => Path.GetFileName(path) != assembly).Select(path => MetadataReference.CreateFromFile(path))], options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var stale = new List<string>();
        count = 0;
        foreach (INamedTypeSymbol model in TypesIn(((IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(own)!).GlobalNamespace).Where(type => type.HasAttribute(OrdainNames.PlanStamp)))
        {
            foreach ((INamedTypeSymbol contract, _) in PlanReader.ContractsOf(model))
            {
                count++;
                if (PlanReader.ReadDraft(model, contract, compilation, CancellationToken.None) is not { } draft || PlanStamp.Of(draft) != PlanStamp.On(model, contract))
                {
                    stale.Add($"{model.Name} for {contract.Name}");
                }
            }
        }

        return stale;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(inner => inner is INamedTypeSymbol type ? [type, .. TypesIn(type)] : TypesIn(inner));
}
