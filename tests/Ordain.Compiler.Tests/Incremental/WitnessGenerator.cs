using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Ordain.Compiler.Common;
using Ordain.Compiler.Incremental;

namespace Ordain.Compiler.Tests;

/// <summary>
/// Dumps contracts twice: as they are read behind the gate, and as Roslyn finds them, which reads all of them in every run. Whatever a reader could see,
/// the two show the same.
/// </summary>
internal sealed class WitnessGenerator : IIncrementalGenerator
{
    public const string Gated = "gated";
    public const string Ungated = "ungated";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var reader = new SpecReader<string>(OrdainNames.Contract, static (type, _, _, _) => [DeclarationDump.Of(type)]);
        context.RegisterSourceOutput(SpecSource.Of(context, reader).Collect(), static (output, dumps) => output.AddSource(Gated, Text(dumps)));
        context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(OrdainNames.Contract, static (node, _) => node is TypeDeclarationSyntax, static (found, _) => DeclarationDump.Of((INamedTypeSymbol)found.TargetSymbol)).Collect(),
            static (output, dumps) => output.AddSource(Ungated, Text(dumps)));
    }

    private static string Text(IEnumerable<string> dumps) => "/*\n" + string.Join("\n", dumps) + "*/";
}
