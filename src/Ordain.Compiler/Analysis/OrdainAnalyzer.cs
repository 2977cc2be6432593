using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Common;

namespace Ordain.Compiler.Analysis;

/// <summary>What all analyzers have in common: generated code is left alone, and nothing is done where Ordain is not referenced or not used.</summary>
public abstract class OrdainAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(OrdainNames.Contract) is not null && OrdainFiles.In(start.Compilation).CanHoldOrders)
            {
                Start(start);
            }
        });
    }

    private protected abstract void Start(CompilationStartAnalysisContext context);
}
