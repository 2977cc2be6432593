using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Tests.Conformance;

/// <summary>Reports every class whose name starts with 'Bad'.</summary>
public abstract class BadClassAnalyzer(DiagnosticDescriptor rule, bool configure = true, bool atEnd = false, bool additionalLocations = false) : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [rule];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        if (configure)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        }

        if (!atEnd)
        {
            context.RegisterSymbolAction(symbol => Report(symbol.Symbol, symbol.ReportDiagnostic), SymbolKind.NamedType);
            return;
        }

        context.RegisterCompilationStartAction(start =>
        {
            var found = new ConcurrentBag<Diagnostic>();
            start.RegisterSymbolAction(symbol => Report(symbol.Symbol, found.Add), SymbolKind.NamedType);
            start.RegisterCompilationEndAction(end =>
            {
                foreach (Diagnostic diagnostic in found)
                {
                    end.ReportDiagnostic(diagnostic);
                }
            });
        });
    }

    private void Report(ISymbol symbol, Action<Diagnostic> report)
    {
        if (symbol.Name.StartsWith("Bad", StringComparison.Ordinal))
        {
            var members = ((INamedTypeSymbol)symbol).GetMembers().Where(member => !member.IsImplicitlyDeclared);
            bool hasPlaceholder = rule.MessageFormat.ToString().Contains("{0}", StringComparison.Ordinal);
            report(Diagnostic.Create(
                rule,
                symbol.Locations[0],
                additionalLocations ? members.Select(member => member.Locations[0]) : null,
                hasPlaceholder ? [symbol.Name] : []));
        }
    }
}

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoArgsAnalyzer() : BadClassAnalyzer(Rules.NoArgs);

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ArgsAnalyzer() : BadClassAnalyzer(Rules.Args);

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OffAnalyzer() : BadClassAnalyzer(Rules.Off);

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotConfigurableAnalyzer() : BadClassAnalyzer(Rules.NotConfigurable);

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnconfiguredAnalyzer() : BadClassAnalyzer(Rules.NoArgs, configure: false);

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EndAnalyzer() : BadClassAnalyzer(Rules.NoArgs, atEnd: true);

[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AdditionalLocationAnalyzer() : BadClassAnalyzer(Rules.NoArgs, additionalLocations: true);
