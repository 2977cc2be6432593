using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.Benchmarks.Compiling;

/// <summary>Does nothing: what is left is what the compiler does for any analyzer.</summary>
/// <param name="seesFiles">Whether it wants to see every file; otherwise the compiler need not even compile.</param>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SilentAnalyzer(bool seesFiles) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("SILENT", "Silent", "Silent", "Benchmarks", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        if (seesFiles)
        {
            context.RegisterSemanticModelAction(static _ => { });
        }
    }
}
