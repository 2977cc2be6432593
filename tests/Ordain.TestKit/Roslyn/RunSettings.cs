using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Ordain.TestKit.Roslyn;

/// <summary>What a test says about its run, fixed when it starts: the helpers need neither the test's type nor its hooks.</summary>
internal sealed record RunSettings
{
    public required ImmutableArray<DiagnosticAnalyzer> Analyzers { get; init; }

    public required ImmutableArray<Type> Generators { get; init; }

    public required ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; init; }

    public required DiagnosticDescriptor? DefaultDiagnostic { get; init; }

    public required MarkupOptions MarkupOptions { get; init; }

    public required TestBehaviors Behaviors { get; init; }

    public required string DefaultFilePath { get; init; }

    public required Func<CompilationOptions> CreateCompilationOptions { get; init; }

    public required Func<ParseOptions> CreateParseOptions { get; init; }

    public required Func<Project, Project> ApplyCompilationOptions { get; init; }

    public required Func<Diagnostic, bool> IsCompilerDiagnosticIncluded { get; init; }

    public required ImmutableArray<Func<Solution, ProjectId, Solution>> SolutionTransforms { get; init; }

    public required Action<Diagnostic, DiagnosticResult, IVerifier>? DiagnosticVerifier { get; init; }

    /// <summary>The ids that the test's code fixes can fix.</summary>
    public ImmutableHashSet<string> FixableIds { get; init; } = [];
}
