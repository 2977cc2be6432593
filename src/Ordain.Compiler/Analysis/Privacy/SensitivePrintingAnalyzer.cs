using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Ordain.Compiler.Analysis.Definitions;
using Ordain.Compiler.Contracts;
using Ordain.Compiler.Diagnostics;

namespace Ordain.Compiler.Analysis.Privacy;

/// <summary>Reports records whose text shows what is marked <c>[Sensitive]</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SensitivePrintingAnalyzer : OrdainAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.SensitiveMemberPrinted];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        var candidates = new AttributedTypes(context.Compilation, FileWords.Sensitive);
        if (!candidates.IsEmpty)
        {
            context.RegisterSymbolAction(symbol => Analyze(symbol, candidates), SymbolKind.NamedType);
        }
    }

    private static void Analyze(SymbolAnalysisContext context, AttributedTypes candidates)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.IsRecord || !candidates.MayCarryInside(type, context.CancellationToken))
        {
            return;
        }

        PrintingReader.Check(type, (descriptor, site, arguments) =>
        {
            if (DefinitionLocations.Of(site, context.CancellationToken) is { } location)
            {
                object[] messageArguments = arguments;
                context.ReportDiagnostic(Diagnostic.Create(descriptor, location, messageArguments));
            }
        });
    }
}
