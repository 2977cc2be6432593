using Microsoft.CodeAnalysis;

namespace Ordain.TestKit.Tests.Conformance;

public static class Rules
{
    public static readonly DiagnosticDescriptor NoArgs = new("CF001", "t", "Class is bad", "c", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Args = new("CF002", "t", "Class '{0}' is bad", "c", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public static readonly DiagnosticDescriptor Off = new("CF003", "t", "off '{0}'", "c", DiagnosticSeverity.Info, isEnabledByDefault: false);

    public static readonly DiagnosticDescriptor NotConfigurable = new(
        "CF004", "t", "nc", "c", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    public static readonly DiagnosticDescriptor Global = new(
        "CF005", "t", "global {0}", "c", DiagnosticSeverity.Warning, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor GenBad = new("CF010", "t", "gen {0}", "c", DiagnosticSeverity.Warning, isEnabledByDefault: true);
}
