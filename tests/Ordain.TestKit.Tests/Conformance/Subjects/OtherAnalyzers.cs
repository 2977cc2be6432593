using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Ordain.TestKit.Tests.Conformance;

/// <summary>An analyzer that runs concurrently and leaves generated code alone.</summary>
public abstract class WellBehavedAnalyzer(params DiagnosticDescriptor[] rules) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [.. rules];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        Register(context);
    }

    protected abstract void Register(AnalysisContext context);
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TwoRuleAnalyzer() : WellBehavedAnalyzer(Rules.NoArgs, Rules.Args)
{
    protected override void Register(AnalysisContext context) => context.RegisterSymbolAction(
        symbol =>
        {
            if (symbol.Symbol.Name.StartsWith("Bad", StringComparison.Ordinal))
            {
                symbol.ReportDiagnostic(Diagnostic.Create(Rules.NoArgs, symbol.Symbol.Locations[0]));
            }

            if (symbol.Symbol.Name.EndsWith("Bad", StringComparison.Ordinal))
            {
                symbol.ReportDiagnostic(Diagnostic.Create(Rules.Args, symbol.Symbol.Locations[0], symbol.Symbol.Name));
            }
        },
        SymbolKind.NamedType);
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GlobalAnalyzer() : WellBehavedAnalyzer(Rules.Global)
{
    protected override void Register(AnalysisContext context) => context.RegisterCompilationAction(
        compilation => compilation.ReportDiagnostic(Diagnostic.Create(Rules.Global, Location.None, compilation.Compilation.AssemblyName)));
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdditionalFileAnalyzer() : WellBehavedAnalyzer(Rules.NoArgs)
{
    protected override void Register(AnalysisContext context) => context.RegisterAdditionalFileAction(file =>
    {
        SourceText text = file.AdditionalFile.GetText()!;
        int start = text.ToString().IndexOf("bad", StringComparison.Ordinal);
        if (start >= 0)
        {
            var span = new TextSpan(start, 3);
            file.ReportDiagnostic(Diagnostic.Create(Rules.NoArgs, Location.Create(file.AdditionalFile.Path, span, text.Lines.GetLinePositionSpan(span))));
        }
    });
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThrowingAnalyzer() : WellBehavedAnalyzer(Rules.NoArgs)
{
    protected override void Register(AnalysisContext context) =>
        context.RegisterSymbolAction(_ => throw new InvalidOperationException("boom"), SymbolKind.NamedType);
}
