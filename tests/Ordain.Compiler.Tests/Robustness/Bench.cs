using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Analysis.CallSites;
using Ordain.Compiler.Analysis.Definitions;
using Ordain.Compiler.Analysis.Mapping;

namespace Ordain.Compiler.Tests;

/// <summary>An editor in which a file is replaced again and again: neither the generator nor an analyzer may throw.</summary>
internal sealed class Bench
{
    private const int Tries = 20;

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
        catch (Exception exception) when (!IsOfTheCompiler(exception, () => _session.Compilation.Clone().GetDiagnostics()))
        {
            throw new InvalidOperationException($"{exception.Message}\n--- for this source:\n{source}", exception);
        }
        catch (Exception)
        {
            return [];
        }
    }

    /// <summary>Whether the compiler itself threw: outside all code of Ordain's, and again for the same input without it.</summary>
    internal static bool IsOfTheCompiler(Exception exception, Action compile)
    {
        for (Exception? current = exception; current is not null; current = current.InnerException)
        {
            if (new StackTrace(current).GetFrames().Any(static frame => frame.GetMethod()?.DeclaringType?.Assembly == typeof(OrdainGenerator).Assembly))
            {
                return false;
            }
        }

        // What its threads do to each other does not happen each time.
        for (int i = 0; i < Tries; i++)
        {
            try
            {
                compile();
            }
            catch (Exception again)
            {
                return again.GetType() == exception.GetBaseException().GetType();
            }
        }

        return false;
    }
}
