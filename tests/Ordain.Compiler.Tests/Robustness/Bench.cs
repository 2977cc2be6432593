using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.Definitions;
using Ordain.Compiler.Analysis.Mapping;

namespace Ordain.Compiler.Tests;

/// <summary>An editor in which a file is replaced again and again: neither the generator nor an analyzer may throw.</summary>
internal sealed class Bench
{
    private readonly GeneratorSession _session = Generation.Start(("Input.cs", ""));

    public async Task<ImmutableArray<Diagnostic>> Try(string source)
    {
        try
        {
            // What the generator throws comes out of this.
            Compilation output = _session.Replace("Input.cs", source).Run().Report.OutputCompilation;
            DiagnosticAnalyzer[] analyzers = [new ContractDefinitionAnalyzer(), new MappingAnalyzer(), new CallSiteAnalyzer()];
            return await Diagnostics.Of(output, analyzers);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"{exception.Message}\n--- for this source:\n{source}", exception);
        }
    }
}
